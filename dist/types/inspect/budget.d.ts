/** Compressed bytes of an archive that are kept to be unpacked. */
export declare const largestArchive: number;
/** Archives in archives. */
export declare const deepestArchive = 4;
/** An archive unpacks to more than is looked at. */
export declare class OverLimit extends Error {
    readonly name = "OverLimit";
}
/** What an archive may still unpack to. Both functions throw an OverLimit. */
export interface Budget {
    member(): void;
    bytes(count: number): void;
}
/** Bytes that an archive of `compressed` bytes may unpack to. */
export declare function mostUnpackedOf(compressed: number): number;
export declare function budgetFor(compressed: number): Budget;
