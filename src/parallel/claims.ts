import type { TreeFiles } from '../sources/tree.ts';

/** Files that several threads share out among themselves, all in memory that they share. */
export interface Claims extends TreeFiles {
  /** The first file that nobody has claimed, and what all threads have seen: kilobytes and findings. */
  readonly counts: Int32Array;
}

/** Files that a thread claims at once. */
const step = 32;

export function createClaims({ root, names, starts }: TreeFiles): Claims {
  const shared = new Uint32Array(new SharedArrayBuffer(starts.byteLength));
  shared.set(starts);
  return { root, names, starts: shared, counts: new Int32Array(new SharedArrayBuffer(12)) };
}

/** The next files that nobody else looks at, or undefined when there are none left. */
export function claim({ starts, counts }: Claims): { readonly from: number; readonly to: number } | undefined {
  const files = starts.length;
  const from = Atomics.add(counts, 0, step);
  return from < files ? { from, to: Math.min(files, from + step) } : undefined;
}

/** Tells the other threads what was seen. */
export function count({ counts }: Claims, bytes: number, findings: number): void {
  Atomics.add(counts, 1, Math.round(bytes / 1024));
  Atomics.add(counts, 2, findings);
}

/** How far all threads are together. */
export function seen({ starts, counts }: Claims): { files: number; all: number; bytes: number; findings: number } {
  const all = starts.length;
  const files = Math.min(all, Atomics.load(counts, 0));
  return { files, all, bytes: Atomics.load(counts, 1) * 1024, findings: Atomics.load(counts, 2) };
}
