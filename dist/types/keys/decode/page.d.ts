/** Decoded bytes, and for each the place in the text that they were decoded from. */
export interface Page {
    /** Where it stands in the kernel's memory. */
    readonly at: number;
    readonly length: number;
    /** True when no more fits. */
    readonly full: boolean;
    clear(): void;
    /** Adds a byte that was written from `start` to `end`. */
    add(byte: number, start: number, end: number): void;
    /** Makes UTF-16 of Latin characters plain: where two bytes in five are zero, they go. */
    narrow(): void;
    startOf(index: number): number;
    endOf(index: number): number;
}
/** One page for each level of encoding, in the kernel's memory behind the text of the file. */
export declare function createPages(memory: Buffer): readonly Page[];
