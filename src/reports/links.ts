/** Where the project lives: what SARIF wants to link to. */
export const homepage = 'https://www.npmjs.com/package/ccr-guard';

/** The absolute address of a page such as `docs/rules.md#host-not-local`, as the given version was published. */
export function docsUrl(docs: string, version: string): string {
  return `https://unpkg.com/ccr-guard@${version}/${docs}`;
}
