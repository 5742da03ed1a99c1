/** Bits of the gram filter: 32 KB, so that it stays in the first-level cache. */
export declare const filterBits = 18;
export declare const chainBits = 16;
/** Bytes of a keyword at most: four machine words. */
export declare const longestKeyword = 32;
export declare const shortestKeyword = 2;
/** Hits that one call returns at most; the next call goes on where it stopped. */
export declare const hitCapacity = 4096;
/** Bytes of a file that the kernel's memory holds at once. Only pages that were written to cost memory. */
export declare const textCapacity: number;
/** Levels of encoding that are taken off. */
export declare const deepest = 5;
/** Bytes of decoded text that each level holds at once, behind the text of the file, and what keeps levels apart. */
export declare const levelCapacity: number;
export declare const levelGap = 256;
export declare const memoryCapacity: number;
/** Bytes ahead of the memory and behind it, so that wide loads at its ends stay inside. */
export declare const padding = 256;
/** A gram is three bytes, folded to lower case by setting bit 5, as one little-endian number. */
export declare const fold = 2105376;
/** The same as in the WebAssembly kernel. */
export declare function hashOf(gram: number): number;
