import type { Kernel } from './kernel.ts';
import { bitOf, chainOf, fold, memoryCapacity, padding, rowOf } from './layout.ts';
import { plainClues } from './plain-clues.ts';
import { buildTables, foldOf, type Keyword } from './tables.ts';

/** The kernel without WebAssembly: the same hits in the same order, at about a third of the speed. */
export function plainKernel(keywords: readonly Keyword[]): Kernel {
  const tables = buildTables(keywords);
  const memory = Buffer.alloc(padding + memoryCapacity + padding);
  const text = memory.subarray(padding, padding + memoryCapacity);
  const { filter, chains, next, keyword, shift } = tables;
  const patterns = keywords.map((each) => ({
    folds: Uint8Array.from({ length: each.text.length }, (_, at) => foldOf(each, at)),
    bytes: Uint8Array.from({ length: each.text.length }, (_, at) => each.text.charCodeAt(at) | foldOf(each, at)),
  }));
  const byte = (at: number): number => memory[at + padding] ?? 0;
  const stands = (at: number, id: number, end: number): boolean => {
    const pattern = patterns[id];
    if (!pattern || at + pattern.bytes.length > end) return false;
    const { bytes, folds } = pattern;
    for (let index = 0; index < bytes.length; index++) {
      if ((byte(at + index) | (folds[index] ?? 0)) !== bytes[index]) return false;
    }
    return true;
  };
  return {
    text,
    scan(from, to, end, hit) {
      const last = Math.min(to + 32, end);
      for (let at = (from - 1) & ~1; at < last; at += 2) {
        const gram = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24) | fold;
        if (((filter[rowOf(gram)] ?? 0) & bitOf(gram)) === 0) continue;
        for (let entry = chains[chainOf(gram)] ?? 0; entry > 0; entry = next[entry - 1] ?? 0) {
          const start = at + (shift[entry - 1] ?? 0);
          const id = keyword[entry - 1] ?? 0;
          if (start >= from && start < to && stands(start, id, end)) hit(start, id);
        }
      }
    },
    clues(from, to, end, tell) {
      plainClues(byte, tell)(from, to, end);
    },
    lines(from, to) {
      let count = 0;
      for (let at = text.indexOf(10, from); at >= 0 && at < to; at = text.indexOf(10, at + 1)) count++;
      return count;
    },
  };
}
