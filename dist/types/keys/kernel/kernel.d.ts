/**
 * Looks for all keywords in one pass over bytes. The bytes are written into `text` by whoever reads them, decoded ones
 * behind `textCapacity`; positions are offsets into it.
 */
export interface Kernel {
    readonly text: Buffer;
    /**
     * Calls `hit` for each keyword that begins in `from` to `to` and ends by `end`, however many there are, in an order
     * that is near to that of their positions.
     */
    scan(from: number, to: number, end: number, hit: (at: number, keyword: number) => void): void;
    /** Calls `tell` for each place in `from` to `to` at which the text, which ends at `end`, may be encoded. */
    clues(from: number, to: number, end: number, tell: (at: number, kind: number) => void): void;
    /** How many line ends there are in `from` to `to`. */
    lines(from: number, to: number): number;
}
