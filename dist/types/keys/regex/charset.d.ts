/** Which bytes a pattern takes at one place; the last entry stands for all characters beyond Latin-1. */
export type CharSet = Uint8Array;
export declare const none: CharSet;
export declare const all: CharSet;
export declare function ranges(...pairs: readonly (readonly [number, number])[]): CharSet;
export declare function union(...sets: readonly CharSet[]): CharSet;
export declare function complement(set: CharSet): CharSet;
export declare function overlap(a: CharSet, b: CharSet): boolean;
export declare function anyCase(set: CharSet): CharSet;
/** The sets that a backslash and one letter stand for. */
export declare const named: Readonly<Record<string, CharSet>>;
