/** Opening brackets of the objects around a place, the innermost first, as far as brackets alone can tell. */
export declare function enclosing(text: string, at: number, reach: number, most?: number): number[];
