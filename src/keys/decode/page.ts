import { deepest, levelCapacity, levelGap, textCapacity } from '../kernel/layout.ts';

/** Decoded bytes, and for each the place in the text that they were decoded from. */
export interface Page {
  /** Where it stands in the kernel's memory. */
  readonly at: number;
  readonly length: number;
  /** True when no more fits. */
  readonly full: boolean;
  clear(): void;
  /** Adds a byte that was written from `start` to `end`. */
  add(byte: number, start: number, end: number): void;
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

function createPage(memory: Buffer, at: number): Page {
  let starts = new Int32Array(0);
  let ends = starts;
  let length = 0;
  return {
    at,
    get length() {
      return length;
    },
    get full() {
      return length === levelCapacity;
    },
    clear() {
      if (starts.length === 0) {
        starts = new Int32Array(levelCapacity);
        ends = new Int32Array(levelCapacity);
      }
      length = 0;
    },
    add(byte, start, end) {
      memory[at + length] = byte;
      starts[length] = start;
      ends[length] = end;
      length++;
    },
    narrow() {
      let kept = 0;
      for (let index = 0; index < length; index++) if (memory[at + index] !== 0) kept++;
      if (kept === length || kept > length * 0.6) return;
      kept = 0;
      for (let index = 0; index < length; index++) {
        if (memory[at + index] === 0) continue;
        memory[at + kept] = memory[at + index] ?? 0;
        starts[kept] = starts[index] ?? 0;
        ends[kept] = ends[index] ?? 0;
        kept++;
      }
      length = kept;
    },
    startOf: (index) => starts[index] ?? 0,
    endOf: (index) => ends[index] ?? 0,
  };
}
