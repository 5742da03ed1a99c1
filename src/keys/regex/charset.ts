/** Which bytes a pattern takes at one place; the last entry stands for all characters beyond Latin-1. */
export type CharSet = Uint8Array;

const size = 257;

export const none: CharSet = new Uint8Array(size);
export const all: CharSet = new Uint8Array(size).fill(1);

export function ranges(...pairs: readonly (readonly [number, number])[]): CharSet {
  const set = new Uint8Array(size);
  for (const [from, to] of pairs) set.fill(1, Math.min(from, size - 1), Math.min(to, size - 1) + 1);
  return set;
}

export function union(...sets: readonly CharSet[]): CharSet {
  const both = new Uint8Array(size);
  for (const set of sets) for (let code = 0; code < size; code++) if (set[code] === 1) both[code] = 1;
  return both;
}

export function complement(set: CharSet): CharSet {
  return set.map((bit) => 1 - bit);
}

/** How many characters `set` has. */
export function sizeOf(set: CharSet): number {
  let count = 0;
  for (let code = 0; code < size; code++) count += set[code] ?? 0;
  return count;
}

export function overlap(a: CharSet, b: CharSet): boolean {
  return a.some((bit, code) => bit === 1 && b[code] === 1);
}

export function anyCase(set: CharSet): CharSet {
  const both = set.slice();
  for (let upper = 0x41; upper <= 0x5a; upper++) {
    if (set[upper] || set[upper + 32]) both[upper] = both[upper + 32] = 1;
  }
  return both;
}

/** The sets that a backslash and one letter stand for. */
export const named: Readonly<Record<string, CharSet>> = {
  d: ranges([0x30, 0x39]),
  w: ranges([0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]),
  s: ranges([9, 13], [32, 32], [160, 160], [256, 256]),
};
