/** Where the project lives: what SARIF wants to link to. */
export declare const homepage = "https://www.npmjs.com/package/ccr-guard";
/** The absolute address of a page such as `docs/rules.md#host-not-local`, as the given version was published. */
export declare function docsUrl(docs: string, version: string): string;
