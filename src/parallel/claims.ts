/** Files that several threads share out among themselves. */
export interface Claims {
  /** Absolute. */
  readonly root: string;
  /** The raw names one after the other, and where each begins and the last one ends. */
  readonly names: Uint8Array;
  readonly starts: Uint32Array;
  /** The first file that nobody has claimed, and what all threads have seen: kilobytes and findings. */
  readonly counts: Int32Array;
}

/** Files that a thread claims at once. */
const step = 32;

export function createClaims(root: string, paths: readonly Uint8Array[]): Claims {
  const size = paths.reduce((sum, { length }) => sum + length, 0);
  const names = new Uint8Array(new SharedArrayBuffer(size));
  const starts = new Uint32Array(new SharedArrayBuffer(4 * (paths.length + 1)));
  let at = 0;
  paths.forEach((path, index) => {
    names.set(path, at);
    at += path.length;
    starts[index + 1] = at;
  });
  return { root, names, starts, counts: new Int32Array(new SharedArrayBuffer(12)) };
}

export function nameAt({ names, starts }: Claims, index: number): Uint8Array {
  return names.slice(starts[index], starts[index + 1]);
}

/** The next files that nobody else looks at, or undefined when there are none left. */
export function claim({ starts, counts }: Claims): { readonly from: number; readonly to: number } | undefined {
  const files = starts.length - 1;
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
  const all = starts.length - 1;
  const files = Math.min(all, Atomics.load(counts, 0));
  return { files, all, bytes: Atomics.load(counts, 1) * 1024, findings: Atomics.load(counts, 2) };
}
