/** Bytes of a keyword at most: two vectors. */
export const longestKeyword = 32;
/** Three bytes are known of every sample that a keyword is found by. */
export const shortestKeyword = 3;

/**
 * Hits that one call returns at most; the next call goes on where it stopped. More than there can be at one sample,
 * since a keyword is known by where it begins, how long it is, and whether it matches in any case.
 */
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

/** A gram is four bytes, folded to lower case by setting bit 5, as one little-endian number. */
export const fold = 0x20202020;

/** Rows of the filter, of eight bits each: 64 KB, which stay in the first caches. */
export const filterRows = 65536;

/**
 * The row of a gram: a sum of products of its halves, which vectors of 16 bits compute for eight grams at once. Of the
 * fourth byte bits 3 and 4 take part; bits 0 to 2 choose the bit in the row.
 */
export function rowOf(gram: number): number {
  return (Math.imul(gram & 0xffff, 0x79b1) + Math.imul((gram >>> 16) & 0x18ff, 0x9e37)) & 0xffff;
}

export function bitOf(gram: number): number {
  return 1 << ((gram >>> 24) & 7);
}

export const chainCount = 32768;
/** Entries of all chains together at most, the unused one included: two bytes number them. */
export const mostEntries = 65536;

/** The chain in which the entries of a gram are. */
export function chainOf(gram: number): number {
  return Math.imul(gram & 0x18ffffff, 0x9e3779b1) >>> 17;
}
