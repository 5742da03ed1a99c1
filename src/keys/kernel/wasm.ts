import { wasm } from '../../generated/kernel.js';
import { keyBytes, nibbleTables, properties } from './clue.ts';
import type { Kernel } from './kernel.ts';
import { hitCapacity, memoryCapacity, padding } from './layout.ts';
import { foldOf, type Tables } from './tables.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  init(filter: number, chains: number, entries: number, keywords: number, hits: number, capacity: number): void;
  scan(from: number, to: number, end: number): number;
  more(): number;
  initClues(tables: number, properties: number, keyBytes: number, out: number, capacity: number): void;
  clues(from: number, to: number, end: number): number;
  nextClue(): number;
  lines(from: number, to: number): number;
}

/** A keyword in memory: 32 bytes each of what to set, what to keep and what must then be there, and the length. */
const keywordSize = 128;
const pageSize = 65536;

let compiled: WebAssembly.Module | undefined;

/** The kernel in WebAssembly. Throws where the machine has none, or no SIMD. */
export function wasmKernel(tables: Tables): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
  const exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
  const { memory } = exports;
  let free = 1024;
  const place = (bytes: number): number => {
    const at = free;
    free = (free + bytes + 63) & ~63;
    return at;
  };
  const filter = place(tables.filter.byteLength);
  const chains = place(tables.chains.byteLength);
  const entries = place((tables.next.length + 1) * 8);
  const keywords = place(tables.keywords.length * keywordSize);
  const nibbles = place(32);
  const sets = place(256);
  const keys = place(256);
  const hits = place(hitCapacity * 8);
  const text = place(padding) + padding;
  place(memoryCapacity + padding);
  memory.grow(Math.ceil(free / pageSize) - memory.buffer.byteLength / pageSize);
  const bytes = Buffer.from(memory.buffer);
  bytes.set(tables.filter, filter);
  bytes.set(new Uint8Array(tables.chains.buffer), chains);
  const rows = new Int32Array(memory.buffer, entries, (tables.next.length + 1) * 2);
  for (let entry = 0; entry < tables.next.length; entry++) {
    rows[entry * 2 + 2] = (tables.next[entry] ?? 0) | ((tables.keyword[entry] ?? 0) << 16);
    rows[entry * 2 + 3] = tables.shift[entry] ?? 0;
  }
  writeKeywords(tables, bytes.subarray(keywords));
  exports.init(filter, chains, entries, keywords, hits, hitCapacity);
  bytes.set(nibbleTables(), nibbles);
  bytes.set(properties, sets);
  bytes.set(keyBytes, keys);
  exports.initClues(nibbles, sets, keys, hits, hitCapacity);
  const list = new Int32Array(memory.buffer, hits, hitCapacity * 2);
  return {
    text: bytes.subarray(text, text + memoryCapacity),
    scan(from, to, end, hit) {
      do {
        const count = exports.scan(text + from, text + to, text + end);
        for (let at = 0; at < count * 2; at += 2) hit((list[at] ?? 0) - text, list[at + 1] ?? 0);
      } while (exports.more());
    },
    clues(from, to, end, tell) {
      for (let next = text + from; next < text + to; next = exports.nextClue()) {
        const count = exports.clues(next, text + to, text + end);
        for (let at = 0; at < count * 2; at += 2) tell((list[at] ?? 0) - text, list[at + 1] ?? 0);
      }
    },
    lines: (from, to) => exports.lines(text + from, text + to),
  };
}

function writeKeywords({ keywords }: Tables, bytes: Buffer): void {
  for (let index = 0; index < keywords.length; index++) {
    const keyword = keywords[index];
    if (!keyword) continue;
    const at = index * keywordSize;
    const { length } = keyword.text;
    for (let byte = 0; byte < length; byte++) {
      const fold = foldOf(keyword, byte);
      bytes[at + byte] = fold;
      bytes[at + 32 + byte] = 0xff;
      bytes[at + 64 + byte] = keyword.text.charCodeAt(byte) | fold;
    }
    bytes[at + 96] = length;
  }
}
