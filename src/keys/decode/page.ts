import { deepest, levelCapacity, levelGap, textCapacity } from '../kernel/layout.ts';

/** Decoded bytes, and for each the place in the text that they were decoded from. */
export interface Page {
  /** Where it stands in the kernel's memory. */
  readonly at: number;
  readonly length: number;
  clear(): void;
  /** Whether no more fits. */
  isFull(): boolean;
  /** Whether all of it stands in one piece in the text as well. */
  isVerbatim(): boolean;
  /** Adds a byte that was written from `start` to `end`. */
  add(byte: number, start: number, end: number): void;
  /** Adds the bytes from `start` to `end` as they stand. Returns up to where they fit. */
  copy(start: number, end: number): number;
  /** Makes UTF-16 of Latin characters plain: where two bytes in five are zero, they go. */
  narrow(): void;
  startOf(index: number): number;
  endOf(index: number): number;
}

/** One page for each level of encoding, in the kernel's memory behind the text of the file. */
export function createPages(memory: Buffer): readonly Page[] {
  return Array.from({ length: deepest }, (_, level) => {
    const at = textCapacity + levelGap + level * (levelGap + levelCapacity);
    return createPage(memory, at);
  });
}

/** Numbers of a row of the places: where in the page a piece begins, and from where to where it was written. */
const row = 3;

/** The end of a piece that stands in the page as it stands in the text. */
const verbatim = -1;

function createPage(memory: Buffer, at: number): Page {
  /** Grows with the pages that need it: most are small. */
  let places = new Int32Array(row * 1024);
  let rows = 0;
  let length = 0;

  const put = (start: number, end: number): void => {
    const place = rows * row;
    if (place === places.length) {
      const larger = new Int32Array(places.length * 2);
      larger.set(places);
      places = larger;
    }
    places[place] = length;
    places[place + 1] = start;
    places[place + 2] = end;
    rows++;
  };

  /** Where the row of the byte at `index` begins: the last one that begins no later. */
  const placeOf = (index: number): number => {
    let low = 0;
    let high = rows - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle * row] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low * row;
  };

  const startOf = (index: number): number => {
    const place = placeOf(index);
    const ahead = places[place + 2] === verbatim ? index - (places[place] ?? 0) : 0;
    return (places[place + 1] ?? 0) + ahead;
  };

  const endOf = (index: number): number => {
    const end = places[placeOf(index) + 2] ?? 0;
    return end === verbatim ? startOf(index) + 1 : end;
  };

  const add = (byte: number, start: number, end: number): void => {
    memory[at + length] = byte;
    put(start, end);
    length++;
  };

  return {
    at,
    get length() {
      return length;
    },
    clear() {
      length = 0;
      rows = 0;
    },
    isFull: () => length === levelCapacity,
    isVerbatim: () => rows === 0 || (rows === 1 && places[2] === verbatim),
    add,
    copy(start, end) {
      const stop = Math.min(end, start + levelCapacity - length);
      if (stop <= start) return start;
      memory.copyWithin(at + length, start, stop);
      put(start, verbatim);
      length += stop - start;
      return stop;
    },
    narrow() {
      const zeros = countZeros(memory, at, at + length);
      if (zeros < length * 0.4 || zeros === 0) return;
      const kept: [number, number, number][] = [];
      for (let index = 0; index < length; index++) {
        const byte = memory[at + index] ?? 0;
        if (byte !== 0) kept.push([byte, startOf(index), endOf(index)]);
      }
      length = 0;
      rows = 0;
      for (const piece of kept) add(...piece);
    },
    startOf,
    endOf,
  };
}

function countZeros(bytes: Buffer, from: number, to: number): number {
  let zeros = 0;
  for (let at = from; at < to; at++) if (bytes[at] === 0) zeros++;
  return zeros;
}
