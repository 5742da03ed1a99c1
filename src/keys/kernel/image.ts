import { readFileSync } from 'node:fs';
import type { Outline } from '../index.ts';
import type { Image } from './wasm.ts';

/** What the build has left: the built-in keywords with their grams, and who looks for them. */
export interface Prebuilt extends Image {
  outline(): Outline;
}

/** Bytes ahead of the rest: the numbers of keywords and of entries, and the length of the outline. */
const header = 12;

export function packPrebuilt({ keywords, entries, packed }: Image, outline: Outline): Buffer {
  const told = Buffer.from(JSON.stringify(outline));
  const numbers = Buffer.alloc(header);
  numbers.writeUInt32LE(keywords, 0);
  numbers.writeUInt32LE(entries, 4);
  numbers.writeUInt32LE(told.length, 8);
  return Buffer.concat([numbers, told, packed]);
}

/** Undefined where the build has left nothing. */
export function readPrebuilt(): Prebuilt | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(new URL('../../generated/keywords.bin', import.meta.url));
  } catch {
    return undefined;
  }
  const end = header + bytes.readUInt32LE(8);
  return {
    keywords: bytes.readUInt32LE(0),
    entries: bytes.readUInt32LE(4),
    packed: bytes.subarray(end),
    outline: () => JSON.parse(bytes.toString('utf8', header, end)) as Outline,
  };
}
