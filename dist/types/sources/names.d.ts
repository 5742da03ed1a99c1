/** A file's raw name as reports show it: bytes that are not UTF-8 as `\xff`, control characters as `\u000a`. */
export declare function shownPath(raw: Uint8Array): string;
/** The raw name of a file below a root as the operating system takes it. */
export declare function fullPath(root: string, raw: Uint8Array): Buffer;
/** A path that the user gave, relative to `root` and with `/`; `''` is the root itself, and what begins with `../` lies outside. */
export declare function below(root: string, cwd: string, given: string): string;
/** Whether a path that is relative to a folder leads out of it. */
export declare function isOutside(path: string): boolean;
/** Splits the output of a `-z` command. */
export declare function splitNul(output: Buffer): Buffer[];
