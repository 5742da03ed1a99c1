/** How surprising a letter is after another, in whole bits, 9 and more as 9: a row for each first letter. Made by bench/bigrams.mjs. */
export declare const bigrams: readonly string[];
