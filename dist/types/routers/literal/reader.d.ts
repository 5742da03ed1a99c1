/** A place in a text that is being read, and the limits that keep hostile text from costing more than it may. */
export interface Reader {
    readonly text: string;
    /** Offset of the next character. */
    at: number;
    /** One past the last character that may be read. */
    readonly end: number;
    depth: number;
}
/** What was read is no literal. Caught where the reading began. */
export declare class NotALiteral extends Error {
    readonly name = "NotALiteral";
}
/** Objects and lists nested deeper than this are no config. */
export declare const deepest = 60;
/** Moves over white space and comments; says whether a line break was among them. */
export declare function skipGap(reader: Reader): boolean;
/** Moves over a piece of a template language if one stands here. */
export declare function takeTemplate(reader: Reader): boolean;
/** The next character without moving, or an empty string at the end. */
export declare function peek(reader: Reader): string;
/** Moves over `pattern` (sticky) if it stands here, and returns the match. */
export declare function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined;
