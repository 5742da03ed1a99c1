/** Bits of the gram filter: 128 KB, so that it stays in the second-level cache and few grams meet in it by chance. */
export const filterBits = 20;
export const chainBits = 16;

/** Bytes of a keyword at most: four machine words. */
export const longestKeyword = 32;
export const shortestKeyword = 2;

/** Hits that one call returns at most; the next call goes on where it stopped. */
export const hitCapacity = 4096;

/** Bytes of a file that the kernel's memory holds at once. Only pages that were written to cost memory. */
export const textCapacity = 16 * 1024 * 1024;

/** Levels of encoding that are taken off. */
export const deepest = 5;

/** Bytes of decoded text that each level holds at once, behind the text of the file, and what keeps levels apart. */
export const levelCapacity = 256 * 1024;
export const levelGap = 256;
export const memoryCapacity = textCapacity + deepest * (levelGap + levelCapacity);

/** Bytes ahead of the memory and behind it, so that wide loads at its ends stay inside. */
export const padding = 256;

/** A gram is three bytes, folded to lower case by setting bit 5, as one little-endian number. */
export const fold = 0x202020;

/** The same as in the WebAssembly kernel. */
export function hashOf(gram: number): number {
  return Math.imul(gram, 0x9e3779b1) >>> (32 - filterBits);
}
