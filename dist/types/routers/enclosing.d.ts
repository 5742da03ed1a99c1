/**
 * Gives, for places of a text in ascending order, the opening brackets of the objects around each, the innermost
 * first, as far as brackets alone can tell: once without those in strings and comments, once with all.
 */
export declare function enclosing(text: string, places: readonly number[], most?: number): number[][];
