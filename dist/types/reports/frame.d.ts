import type { Excerpt } from '../finding.ts';
/** A line of a file cut in three, as columns of a terminal. */
export interface Frame {
    readonly before: string;
    readonly span: string;
    readonly after: string;
    /** Columns in front of the span, and of the span itself, which is never without one. */
    readonly indent: number;
    readonly length: number;
}
/** Lays an excerpt out in at most `room` columns, so that the whole span, or its beginning, can be seen. */
export declare function frame({ text, start, end }: Excerpt, room: number): Frame;
