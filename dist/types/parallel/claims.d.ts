/** Files that several threads share out among themselves. */
export interface Claims {
    /** Absolute. */
    readonly root: string;
    /** The raw names one after the other, and where each begins and the last one ends. */
    readonly names: Uint8Array;
    readonly starts: Uint32Array;
    /** The first file that nobody has claimed, and what all threads have seen: kilobytes and findings. */
    readonly counts: Int32Array;
}
export declare function createClaims(root: string, paths: readonly Uint8Array[]): Claims;
export declare function nameAt({ names, starts }: Claims, index: number): Uint8Array;
/** The next files that nobody else looks at, or undefined when there are none left. */
export declare function claim({ starts, counts }: Claims): {
    readonly from: number;
    readonly to: number;
} | undefined;
/** Tells the other threads what was seen. */
export declare function count({ counts }: Claims, bytes: number, findings: number): void;
/** How far all threads are together. */
export declare function seen({ starts, counts }: Claims): {
    files: number;
    all: number;
    bytes: number;
    findings: number;
};
