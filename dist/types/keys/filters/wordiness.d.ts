/**
 * The letters of `value` as words: how surprising each follows the one before, in bits, and how many pairs there were.
 * Every run of letters counts by itself, and so does every part of camelCase.
 */
export declare function surprise(value: string): {
    readonly mean: number;
    readonly pairs: number;
};
/**
 * Whether `value` reads as words or as an identifier. Words stay near 3.5 bits a letter and random letters near 6.25;
 * the fewer letters there are, the lower the bar, so that a short random token is not taken for a word.
 * Of 3,000 random tokens of 32 letters and digits fewer than 1 % fall below the bar, of identifiers in code 90 %.
 * Hexadecimal numbers spell no words, whatever their letters.
 */
export declare function wordy(value: string): boolean;
