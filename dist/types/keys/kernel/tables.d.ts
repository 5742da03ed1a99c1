/** A literal to look for, in ASCII. */
export interface Keyword {
    readonly text: string;
    readonly anyCase: boolean;
}
/**
 * What a kernel searches with. A text is sampled at every second byte; of each keyword the rarest three bytes at an
 * even and the rarest at an odd offset are entered, so that one of them is met wherever the keyword begins.
 */
export interface Tables {
    /** One bit per gram hash: whether any keyword has a gram with it. */
    readonly filter: Uint8Array;
    /** By gram hash, the first entry plus one. */
    readonly chains: Uint16Array;
    /** The next entry of the same chain plus one, by entry. */
    readonly next: Uint16Array;
    /** Index of the keyword, by entry. */
    readonly keyword: Uint16Array;
    /** Where the keyword begins relative to the gram, by entry: 1 to -31. */
    readonly shift: Int8Array;
}
/** Rows of the entries of `keywords`, of which the first is unused. Throws a RangeError for keywords that do not fit. */
export declare function countEntries(keywords: readonly Keyword[]): number;
export declare function buildTables(keywords: readonly Keyword[]): Tables;
/** Bit 5 where a letter may be in either case: or-ing it into the text folds exactly that byte. */
export declare function foldOf({ text, anyCase }: Keyword, at: number): number;
