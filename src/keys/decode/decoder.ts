import type { Page } from './page.ts';

/** The bytes that a decoder may look at. */
export interface Source {
  readonly bytes: Buffer;
  readonly low: number;
  readonly high: number;
}

/** Writes what stands around the clue at `at` decoded to `page`. Returns up to where clues of its kind are done with. */
export type Decoder = (source: Source, at: number, page: Page) => number;

/** What an escape stands for and its length; a code below 0 stands for nothing. */
export interface Escape {
  readonly code: number;
  readonly length: number;
}

/** The escape that begins at `at`, if one does. */
type Read = (source: Source, at: number) => Escape | undefined;

/** Bytes around an escape that are taken along: what names a key stands ahead of it, the rest of it behind. */
const ahead = 256;
const behind = 512;

/** Decodes one kind of escapes around a clue, as long as each is within reach of the one before. */
export function decoderOf(signs: string, read: Read): Decoder {
  const begins = new Uint8Array(256);
  for (const sign of signs) begins[sign.charCodeAt(0)] = 1;
  return (source, clueAt, page) => {
    const { bytes, low, high } = source;
    let at = Math.max(low, clueAt - ahead);
    let last = Math.min(high, clueAt + behind);
    /** From here on all stands as it will stand in the page. */
    let start = at;
    while (at < last) {
      const found = begins[bytes[at] ?? 0] === 1 ? read(source, at) : undefined;
      if (!found) {
        at++;
        continue;
      }
      if (at + found.length > high) break;
      const copied = page.copy(start, at);
      if (page.isFull()) return copied - behind;
      if (found.code >= 0) page.add(found.code < 256 ? found.code : 0x3f, at, at + found.length);
      at += found.length;
      start = at;
      last = Math.min(high, at + behind);
    }
    const copied = page.copy(start, at);
    return page.isFull() ? copied - behind : at;
  };
}

/** The length of a line break at `at`, with the blanks that indent the next line, or 0. */
export function lineBreak(bytes: Buffer, at: number): number {
  let end = at + (bytes[at] === 13 ? 1 : 0);
  if (bytes[end] !== 10) return 0;
  end++;
  const last = end + 64;
  while (end < last && (bytes[end] === 32 || bytes[end] === 9)) end++;
  return end - at;
}
