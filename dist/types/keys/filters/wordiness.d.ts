/**
 * The letters of `value` as words: how surprising each follows the one before, in bits, and how many pairs there were.
 * Every run of letters counts by itself, and so does every part of camelCase.
 */
export declare function surprise(value: string): {
    readonly mean: number;
    readonly pairs: number;
};
/**
 * Whether `value` reads as words or as an identifier: the mean surprise is below `bar` and letters outnumber digits.
 * Words stay near 3.5 bits a letter and random letters near 6.25. Of random tokens of 32 letters and digits, 1 % fall
 * below the usual bar and fewer than 0.1 % below the low one; of identifiers in code, 80 % and 72 %.
 */
export declare function wordy(value: string, bar?: number): boolean;
/** For values that much else speaks for: hardly a random one falls below it. */
export declare const lowBar = 4.2;
