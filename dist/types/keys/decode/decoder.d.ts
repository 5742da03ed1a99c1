import type { Page } from './page.ts';
/** The bytes that a decoder may look at. */
export interface Source {
    readonly bytes: Buffer;
    readonly low: number;
    readonly high: number;
}
/** Writes what stands around the clue at `at` decoded to `page`. Returns up to where clues of its kind are done with. */
export type Decoder = (source: Source, at: number, page: Page) => number;
/** Bytes around an escape that are taken along: what names a key stands ahead of it, the rest of it behind. */
export declare const ahead = 256;
export declare const behind = 512;
/** The length of a line break at `at`, with the blanks that indent the next line, or 0. */
export declare function lineBreak(bytes: Buffer, at: number): number;
