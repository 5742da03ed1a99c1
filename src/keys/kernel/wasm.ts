import { wasm } from '../../generated/kernel.js';
import { keyBytes, nibbleTables, properties } from './clue.ts';
import type { Kernel } from './kernel.ts';
import { chainBits, filterBits, hitCapacity, memoryCapacity, padding } from './layout.ts';
import { countEntries, type Keyword } from './tables.ts';
import { classes, classOf, trigramTable } from './trigrams.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  init(filter: number, chains: number, entries: number, keywords: number, hits: number, capacity: number): void;
  scan(from: number, to: number, end: number): number;
  more(): number;
  build(
    packed: number,
    count: number,
    classOf: number,
    classes: number,
    common: number,
    filter: number,
    chains: number,
    entries: number,
    keywords: number,
  ): number;
  initClues(tables: number, properties: number, keyBytes: number, out: number, capacity: number): void;
  clues(from: number, to: number, end: number): number;
  nextClue(): number;
  lines(from: number, to: number): number;
}

/** A keyword in memory: 32 bytes each of what to set, what to keep and what must then be there, and the length. */
const keywordSize = 128;
const pageSize = 65536;

let compiled: WebAssembly.Module | undefined;

/** The kernel in WebAssembly, which also builds its own tables. Throws where the machine has none, or no SIMD. */
export function wasmKernel(searched: readonly Keyword[]): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
  const exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
  const { memory } = exports;
  let free = 1024;
  const place = (bytes: number): number => {
    const at = free;
    free = (free + bytes + 63) & ~63;
    return at;
  };
  const filter = place(1 << (filterBits - 3));
  const chains = place(2 << chainBits);
  const entries = place(countEntries(searched) * 8);
  const keywords = place(searched.length * keywordSize);
  const nibbles = place(32);
  const sets = place(256);
  const keys = place(256);
  const hits = place(hitCapacity * 8);
  const text = place(padding) + padding;
  place(memoryCapacity + padding);
  memory.grow(Math.ceil(free / pageSize) - memory.buffer.byteLength / pageSize);
  const bytes = Buffer.from(memory.buffer);
  // What the tables are built from stands where the text will be.
  const table = trigramTable();
  bytes.set(classOf, text);
  bytes.set(table, text + classOf.length);
  const packed = text + classOf.length + table.length;
  const used = pack(searched, bytes, packed);
  exports.build(packed, searched.length, text, classes, text + classOf.length, filter, chains, entries, keywords);
  bytes.fill(0, text, used);
  bytes.set(nibbleTables(), nibbles);
  bytes.set(properties, sets);
  bytes.set(keyBytes, keys);
  exports.init(filter, chains, entries, keywords, hits, hitCapacity);
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

/** Writes keywords one after the other: length, whether in any case, bytes. Returns where they end. */
function pack(keywords: readonly Keyword[], bytes: Buffer, start: number): number {
  let at = start;
  for (const { text, anyCase } of keywords) {
    bytes[at] = text.length;
    bytes[at + 1] = anyCase ? 1 : 0;
    at += 2 + bytes.write(text, at + 2, 'latin1');
  }
  return at;
}
