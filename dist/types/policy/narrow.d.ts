/** What two lists have in common, and which entries of the second the first does not have. */
export interface Narrowed {
    readonly kept: readonly string[];
    readonly refused: readonly string[];
}
/** The entries of `inner` that `outer` has too. */
export declare function narrowNames(outer: readonly string[], inner: readonly string[]): Narrowed;
/**
 * The globs that stand for no more than both lists allow: entries of `inner` within one of `outer`, and entries of
 * `outer` within one of `inner`. Of globs that merely overlap neither is kept.
 */
export declare function narrowGlobs(outer: readonly string[], inner: readonly string[]): Narrowed;
