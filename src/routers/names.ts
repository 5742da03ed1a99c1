/** Names under which files hold a router config. Paths use `/`; case does not count. */

const template = /[._-](?:tmpl|tpl|template|j2|jinja2?|erb|gotmpl|mustache|hbs|ejs)$/;
/** Endings of copies: of people, of editors, and the date that CCR puts before its `.bak`. */
const copy = /(?:[._-](?:example|sample|dist|default|local|bak|backup|old|orig|save|copy|\d[\dtz:-]*)|~)$/;
const json = String.raw`\.(?:json|json5|jsonc)$`;
const home = String.raw`(?:^|/)(?:(?:[a-z]+_)*dot_|\.)?claude-code-router/`;

const main = new RegExp(`${home}config${json}`);
const mainLike = new RegExp(`${home}[^/]*config[^/]*${json}`);
const preset = new RegExp(`${home}presets/[^/]+/manifest${json}`);
const project = new RegExp(`(?:^|/)[^/]*claude-code-router/[^/]+(?:/[^/]+)?${json}`);
const telling = new RegExp(String.raw`(?:^|/)(?:[^/]*(?:ccr[-_.]config|claude-code-router)[^/]*|\.?ccr/config)${json}`);
const jsonKind = new RegExp(json);
const settings = /(?:^|\/)(?:(?:\.|dot_)?claude\/(?:private_)?settings[^/]*|managed-settings(?:\.d\/[^/]+)?)\.json$/;

/** The file that CCR itself reads, or a copy of it: whatever stands in it is a config, also `{}`. */
export const isMainConfig = (path: string): boolean => main.test(original(path));

/** A preset's manifest in the place where CCR 2 keeps it. */
export const isPresetManifest = (path: string): boolean => preset.test(original(path));

/** A name that people give to router configs; the content has to look like one too. */
export function isNamedLikeConfig(path: string): boolean {
  const plain = original(path);
  return [mainLike, preset, project, telling].some((name) => name.test(plain));
}

/** A file whose whole text is JSON, JSON5 or JSONC, also under a name such as `config.json.2025-01-01.bak`. */
export const isJsonKind = (path: string): boolean => jsonKind.test(original(path));

/** A file in which a template engine fills in values. */
export const isTemplate = (path: string): boolean => template.test(withoutCopies(path));

/** The settings of Claude Code: of a user, a project, or an organisation. */
export const isClaudeSettings = (path: string): boolean => settings.test(original(path));

/** The path in lower case without the endings of copies and templates: `config.json.tmpl.bak` is a `config.json`. */
function original(path: string): string {
  const plain = withoutCopies(path).replace(template, '');
  return plain.length < path.length ? original(plain) : plain;
}

function withoutCopies(path: string): string {
  const plain = path.toLowerCase().replace(copy, '');
  return plain.length < path.length ? withoutCopies(plain) : plain;
}
