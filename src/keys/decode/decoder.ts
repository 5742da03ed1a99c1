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
export const ahead = 256;
export const behind = 512;

/** The length of a line break at `at`, with the blanks that indent the next line, or 0. */
export function lineBreak(bytes: Buffer, at: number): number {
  let end = at + (bytes[at] === 13 ? 1 : 0);
  if (bytes[end] !== 10) return 0;
  end++;
  const last = end + 64;
  while (end < last && (bytes[end] === 32 || bytes[end] === 9)) end++;
  return end - at;
}
