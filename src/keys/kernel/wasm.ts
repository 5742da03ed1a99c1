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

/** Tables that were built before: a copy of the memory that they take up, and of how many keywords and entries. */
export interface Image {
  readonly keywords: number;
  readonly entries: number;
  readonly tables: Uint8Array;
}

/** The kernel in WebAssembly, which also builds its own tables. Throws where the machine has none, or no SIMD. */
export function wasmKernel(searched: readonly Keyword[]): Kernel {
  const memory = reserve(countEntries(searched), searched.length);
  build(memory, searched);
  return kernelIn(memory);
}

/** The same with tables that were built before. */
export function wasmKernelOf(image: Image): Kernel {
  const memory = reserve(image.entries, image.keywords);
  memory.bytes.set(image.tables, firstByte);
  return kernelIn(memory);
}

/** The tables for these keywords. */
export function imageOf(searched: readonly Keyword[]): Image {
  const entries = countEntries(searched);
  const memory = reserve(entries, searched.length);
  build(memory, searched);
  return { keywords: searched.length, entries, tables: memory.bytes.subarray(firstByte, memory.at.nibbles) };
}

/** Where in its memory the kernel keeps what, as offsets in bytes. */
interface Places {
  readonly filter: number;
  readonly chains: number;
  readonly entries: number;
  readonly keywords: number;
  readonly nibbles: number;
  readonly sets: number;
  readonly keys: number;
  readonly hits: number;
  readonly text: number;
}

interface Reserved {
  readonly exports: Exports;
  readonly at: Places;
  readonly bytes: Buffer;
}

/** The first bytes are the compiler's own. */
const firstByte = 1024;

function reserve(entries: number, keywords: number): Reserved {
  compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
  const exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
  let free = firstByte;
  const place = (bytes: number): number => {
    const at = free;
    free = (free + bytes + 63) & ~63;
    return at;
  };
  const at: Places = {
    filter: place(1 << (filterBits - 3)),
    chains: place(2 << chainBits),
    entries: place(entries * 8),
    keywords: place(keywords * keywordSize),
    nibbles: place(32),
    sets: place(256),
    keys: place(256),
    hits: place(hitCapacity * 8),
    text: place(padding) + padding,
  };
  place(memoryCapacity + padding);
  const { memory } = exports;
  memory.grow(Math.ceil(free / pageSize) - memory.buffer.byteLength / pageSize);
  return { exports, at, bytes: Buffer.from(memory.buffer) };
}

function build({ exports, at, bytes }: Reserved, searched: readonly Keyword[]): void {
  // What the tables are built from stands where the text will be.
  const table = trigramTable();
  bytes.set(classOf, at.text);
  bytes.set(table, at.text + classOf.length);
  const packed = at.text + classOf.length + table.length;
  const used = pack(searched, bytes, packed);
  const { filter, chains, entries, keywords, text } = at;
  exports.build(packed, searched.length, text, classes, text + classOf.length, filter, chains, entries, keywords);
  bytes.fill(0, text, used);
}

function kernelIn({ exports, at, bytes }: Reserved): Kernel {
  const { text } = at;
  bytes.set(nibbleTables(), at.nibbles);
  bytes.set(properties, at.sets);
  bytes.set(keyBytes, at.keys);
  exports.init(at.filter, at.chains, at.entries, at.keywords, at.hits, hitCapacity);
  exports.initClues(at.nibbles, at.sets, at.keys, at.hits, hitCapacity);
  const list = new Int32Array(bytes.buffer, at.hits, hitCapacity * 2);
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
