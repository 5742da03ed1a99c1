import type { Certainty } from '../detector.ts';

const lockFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|flake\.lock|deno\.lock|packages\.lock\.json|gradle\.lockfile|mix\.lock|pubspec\.lock|Podfile\.lock|\.terraform\.lock\.hcl)$/;
const generated =
  /\.(?:min\.(?:js|css|mjs)|map|css|scss|less|svg|po|pot|xlf|xliff|strings|resx|snap|sum|woff2?|ttf|ipynb_checkpoints)$/i;
const translation =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?)\/[^/]{1,80}\.(?:json|ya?ml|js|ts|php|properties)$/i;
const credentials =
  /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|[\w.-]{1,40}\.env|\.envrc|\.npmrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.git-credentials|\.dockercfg|\.docker\/config\.json|credentials(?:\.(?:json|ya?ml|toml|ini|properties|csv|xml))?|secrets?\.(?:json|ya?ml|toml|properties)|\.credentials\.json|\.mcp\.json|\.claude\/settings(?:\.local)?\.json|\.boto|\.s3cfg|wp-config\.php|local\.settings\.json|[\w.-]{1,40}\.tfvars)$/i;

/**
 * How unsure a detector may be in the file at `path`: lock files, style sheets, minified code and translations are full
 * of random-looking values, so that only formats count there.
 */
export function leastCertainty(path: string): Certainty {
  return lockFile.test(path) || generated.test(path) || translation.test(path) ? 'format' : 'generic';
}

/** Whether the file at `path` is there to hold credentials, so that a generic find in it is an error. */
export function configuresCredentials(path: string): boolean {
  return credentials.test(path);
}
