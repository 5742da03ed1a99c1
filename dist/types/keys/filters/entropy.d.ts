/** Shannon entropy of `value` in bits per character. */
export declare function entropy(value: string): number;
/**
 * Whether `value` has the entropy of random characters of its own alphabet. A random run of n characters of an alphabet
 * of k misses the full log2(min(n, k)) by a little, so that the bar follows the length and never asks for all of it.
 */
export declare function looksRandom(value: string): boolean;
