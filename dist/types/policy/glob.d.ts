/**
 * Globs for model names, hosts and paths, matched in time proportional to pattern times text: names and paths come
 * from the change under judgement, and a regular expression made of a pattern could be made to backtrack.
 *
 * `*` any run of characters, `?` one character, `[a-z]` and `[!a-z]` one of a set, `{a,b}` alternatives, `\` takes the
 * next character as it is. In a path `*` and `?` stop at `/`, `**` as a whole part takes any number of parts, and a
 * pattern whose last part is plain covers everything beneath it.
 */
export type Matcher = (text: string) => boolean;
export type Token = '*' | '?' | {
    readonly literal: string;
} | CharacterSet;
interface CharacterSet {
    readonly negated: boolean;
    readonly ranges: readonly (readonly [string, string])[];
}
/** A sentence about what is wrong with a glob, or nothing. */
export declare function globProblem(pattern: string): string | undefined;
/** Expands `{a,b}`, also nested. Throws a SyntaxError when a brace is left open or there are too many alternatives. */
export declare function alternatives(pattern: string): string[];
/** Reads one alternative. Throws a SyntaxError when a set is left open. */
export declare function tokens(pattern: string): Token[];
/** Compiles globs over plain names, in which `/` is a character like any other. Any of them may match. */
export declare function nameMatcher(patterns: readonly string[]): Matcher;
/** Greedy with one point to return to: the last star. Earlier stars never need another try. */
export declare function matches(list: readonly Token[], text: string): boolean;
export {};
