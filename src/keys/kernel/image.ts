import { readFileSync } from 'node:fs';
import type { Image } from './wasm.ts';

/** Bytes ahead of the tables: the numbers of keywords and of entries. */
const header = 8;

/** What the build writes beside the code. */
export function packImage({ keywords, entries, tables }: Image): Uint8Array {
  const packed = new Uint8Array(header + tables.length);
  const view = new DataView(packed.buffer);
  view.setUint32(0, keywords, true);
  view.setUint32(4, entries, true);
  packed.set(tables, header);
  return packed;
}

/** The tables of the built-in keywords as the build has left them. Throws where they are not there. */
export function readImage(): Image {
  const packed = readFileSync(new URL('../../generated/kernel-tables.bin', import.meta.url));
  return {
    keywords: packed.readUInt32LE(0),
    entries: packed.readUInt32LE(4),
    tables: packed.subarray(header),
  };
}
