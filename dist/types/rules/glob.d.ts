/**
 * Whether a text matches one of the globs, in which `*` stands for any characters (a model's name may hold `/`) and
 * `?` for one. Takes time in proportion to both lengths, whatever the glob.
 */
export declare function matchesAny(globs: readonly string[], text: string): boolean;
