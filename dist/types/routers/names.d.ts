/** Names under which files hold a router config. Paths use `/`; case does not count. */
/** The file that CCR itself reads, or a copy of it: whatever stands in it is a config, also `{}`. */
export declare const isMainConfig: (path: string) => boolean;
/** A preset's manifest in the place where CCR 2 keeps it. */
export declare const isPresetManifest: (path: string) => boolean;
/** A name that people give to router configs; the content has to look like one too. */
export declare function isNamedLikeConfig(path: string): boolean;
/** A file whose whole text is JSON, JSON5 or JSONC, also under a name such as `config.json.2025-01-01.bak`. */
export declare const isJsonKind: (path: string) => boolean;
/** A file in which a template engine fills in values. */
export declare const isTemplate: (path: string) => boolean;
/** The settings of Claude Code: of a user, a project, or an organisation. */
export declare const isClaudeSettings: (path: string) => boolean;
