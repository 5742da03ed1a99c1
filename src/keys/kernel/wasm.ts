import { wasm } from '../../generated/kernel.js';
import { jointBytes, keyBytes, nibbleTables, properties } from './clue.ts';
import type { Kernel } from './kernel.ts';
import { hitCapacity, longestKeyword, memoryCapacity, mostEntries, padding } from './layout.ts';
import { entriesOf, placesOf } from './places.ts';
import type { Keyword } from './tables.ts';

interface Exports {
  readonly memory: WebAssembly.Memory;
  freeFrom(): number;
  build(packed: number, count: number, entries: number, words: number): void;
  init(entries: number, words: number, hits: number, capacity: number): void;
  scan(from: number, to: number, end: number): number;
  more(): number;
  initClues(tables: number, sets: number, out: number, capacity: number): void;
  clues(from: number, to: number, end: number): number;
  nextClue(): number;
  lines(from: number, to: number): number;
}

const pageSize = 65536;

let compiled: WebAssembly.Module | undefined;

/** Keywords with the grams by which they are found: choosing those takes longer than building tables of them. */
export interface Image {
  readonly keywords: number;
  /** Rows of the tables for them, of which the first is unused. */
  readonly entries: number;
  /** One after the other: length, whether in any case, the places of both grams, bytes. */
  readonly packed: Uint8Array;
}

/** The kernel in WebAssembly, which also builds its own tables. Throws where the machine has none, or no SIMD. */
export function wasmKernel(searched: readonly Keyword[]): Kernel {
  return wasmKernelOf(imageOf(searched));
}

/** The same for keywords whose grams were chosen before. */
export function wasmKernelOf(image: Image): Kernel {
  const reserved = reserve(image);
  const { exports, at, bytes } = reserved;
  bytes.set(image.packed, at.packed);
  exports.build(at.packed, image.keywords, at.entries, at.words);
  return kernelIn(reserved);
}

/** Chooses the grams of these keywords. Throws a RangeError where one does not fit, or where there are too many. */
export function imageOf(searched: readonly Keyword[]): Image {
  const packed = Buffer.alloc(searched.reduce((size, { text }) => size + header + text.length, 0));
  let entries = 1;
  let at = 0;
  for (const keyword of searched) {
    const { text, anyCase } = keyword;
    const [even, odd] = placesOf(keyword);
    entries += entriesOf(keyword, even) + entriesOf(keyword, odd);
    packed[at] = text.length;
    packed[at + 1] = anyCase ? 1 : 0;
    packed.writeInt8(even, at + 2);
    packed.writeInt8(odd, at + 3);
    at += header + packed.write(anyCase ? text.toLowerCase() : text, at + header, 'latin1');
  }
  if (entries > mostEntries) throw new RangeError('There are too many keywords.');
  return { keywords: searched.length, entries, packed };
}

/** Bytes ahead of the text of a packed keyword. */
const header = 4;

/** Where in its memory the kernel keeps what, as offsets in bytes. */
interface Places {
  readonly packed: number;
  readonly entries: number;
  readonly words: number;
  readonly nibbles: number;
  readonly sets: number;
  readonly hits: number;
  readonly text: number;
}

interface Reserved {
  readonly exports: Exports;
  readonly at: Places;
  readonly bytes: Buffer;
}

function reserve(image: Image): Reserved {
  compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
  const exports = new WebAssembly.Instance(compiled).exports as unknown as Exports;
  let free = exports.freeFrom();
  const place = (bytes: number): number => {
    const at = (free + 63) & ~63;
    free = at + bytes;
    return at;
  };
  const at: Places = {
    packed: place(image.packed.length + longestKeyword),
    entries: place(image.entries * 8),
    words: place(image.keywords * 4),
    nibbles: place(144),
    sets: place(768),
    hits: place(hitCapacity * 8),
    text: place(padding) + padding,
  };
  place(memoryCapacity + padding);
  const { memory } = exports;
  memory.grow(Math.ceil(free / pageSize) - memory.buffer.byteLength / pageSize);
  return { exports, at, bytes: Buffer.from(memory.buffer) };
}

function kernelIn({ exports, at, bytes }: Reserved): Kernel {
  const { text } = at;
  bytes.set(nibbleTables(), at.nibbles);
  for (const [index, set] of [properties, keyBytes, jointBytes].entries()) bytes.set(set, at.sets + index * 256);
  exports.init(at.entries, at.words, at.hits, hitCapacity);
  exports.initClues(at.nibbles, at.sets, at.hits, hitCapacity);
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
