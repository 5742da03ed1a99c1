import type { Place } from './finding.ts';
/** Offsets into a text in UTF-16 code units; `end` is one past the last. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Gives the place of a span in `text`, whose byte order mark has been taken off. Lines end at `\n`, as git counts them. */
export declare function placer(text: string): (span: Span) => Place;
/** Shows a secret by its known prefix, or by its first four characters, and its length: `sk-or-v1-de…(73)`. */
export declare function redact(secret: string, prefix?: string): string;
/** Control characters and bidirectional marks, which could move a terminal's cursor or hide text, as visible escapes. */
export declare function printable(text: string): string;
