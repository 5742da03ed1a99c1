/** `; did you mean 'X'?` for the candidate that is one or two slips away, else nothing. */
export declare function didYouMean(word: string, candidates: readonly string[]): string;
