import type { Node } from './node.ts';
/** A text that is no JSON5. `line` and `column` count from 1, `offset` is in UTF-16 code units from 0. */
export declare class ParseFailure extends Error {
    readonly name = "ParseFailure";
    readonly line: number;
    readonly column: number;
    readonly offset: number;
    constructor(reason: string, text: string, offset: number);
}
/**
 * Reads JSON, JSONC or JSON5 the way CCR 1 and 2 do. Spans are offsets into `text`; a string's span includes its
 * quotes. Throws a ParseFailure.
 */
export declare function parseJson(text: string): Promise<Node>;
