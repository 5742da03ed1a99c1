/** Names under which files hold a router config. Paths use `/`; case does not count. */

/** Endings of copies and templates of a file. */
const copies = String.raw`(?:[.~_-](?:tmpl|tpl|template|j2|jinja2?|erb|gotmpl|mustache|hbs|ejs|example|sample|dist|default|local|bak|backup|old|orig|save|copy|\d[\dTZ:._-]*)|~)*`;
const json = String.raw`\.(?:json|json5|jsonc)`;
const home = String.raw`(?:^|/)(?:(?:[a-z]+_)*dot_|\.)?claude-code-router/`;

const main = new RegExp(`${home}config[^/]*?${json}${copies}$`, 'i');
const bare = new RegExp(`${home}config${json}${copies}$`, 'i');
const preset = new RegExp(`${home}presets/[^/]+/manifest${json}${copies}$`, 'i');
const likely = new RegExp(
  String.raw`(?:^|/)(?:[^/]*ccr[-_.]config[^/]*?|[^/]*claude-code-router[^/]*?|\.?ccr/config)${json}${copies}$`,
  'i',
);
const inHome = new RegExp(`${home}[^/]+(?:/[^/]+)?${json}${copies}$`, 'i');
const jsonKind = new RegExp(String.raw`(?:${json}|\.(?:json|json5|jsonc))${copies}$`, 'i');
const template = /\.(?:tmpl|tpl|template|j2|jinja2?|erb|gotmpl|mustache|hbs|ejs)$/i;
const settings =
  /(?:^|\/)(?:(?:\.|dot_)?claude\/(?:private_)?settings[^/]*|managed-settings(?:\.d\/[^/]+)?)\.json[^/]*$/i;

/** The file that CCR itself reads, or a copy of it: whatever stands in it is a config, also `{}`. */
export const isMainConfig = (path: string): boolean => bare.test(path);

/** A preset's manifest in the place where CCR 2 keeps it. */
export const isPresetManifest = (path: string): boolean => preset.test(path);

/** A name that people give to router configs; the content has to look like one too. */
export const isNamedLikeConfig = (path: string): boolean =>
  main.test(path) || likely.test(path) || inHome.test(path) || preset.test(path);

/** A file whose whole text is JSON, JSON5 or JSONC, also under a name such as `config.json.2025-01-01.bak`. */
export const isJsonKind = (path: string): boolean => jsonKind.test(path);

/** A file in which a template engine fills in values. */
export const isTemplate = (path: string): boolean => template.test(path);

/** The settings of Claude Code: of a user, a project, or an organisation. */
export const isClaudeSettings = (path: string): boolean => settings.test(path);
