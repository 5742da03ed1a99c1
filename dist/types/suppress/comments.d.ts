/** Whether the text before the words, on their line, ends in the opening of a comment. */
export declare function opensComment(before: string): boolean;
/** The words of a comment without what closes it. */
export declare function withoutCloser(words: string): string;
/**
 * Tells whether offsets of a JSON, JSONC or JSON5 text lie in a string, where a comment mark opens nothing. To be
 * asked about ascending offsets, so that the text is read once.
 */
export declare function jsonStrings(text: string): (offset: number) => boolean;
