/** Bits of the gram filter: 32 KB, so that it stays in the first-level cache. */
export declare const filterBits = 18;
export declare const chainBits = 16;
/** Bytes of a keyword at most: four machine words. */
export declare const longestKeyword = 32;
export declare const shortestKeyword = 3;
/** Hits that one call returns at most; the next call goes on where it stopped. */
export declare const hitCapacity = 4096;
/** Bytes of text that the kernel's memory holds. Only pages that were written to cost memory. */
export declare const textCapacity: number;
/** Bytes ahead of the text and behind it, so that wide loads at its ends stay inside. */
export declare const padding = 256;
/** A gram is three bytes, folded to lower case by setting bit 5, as one little-endian number. */
export declare const fold = 2105376;
/** The same as in the WebAssembly kernel. */
export declare function hashOf(gram: number): number;
