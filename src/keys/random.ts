/** A repeatable source of made-up secrets for detector examples and tests. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number;
  /** `length` characters of `alphabet`. */
  text(alphabet: string, length: number): string;
}

export const digits = '0123456789';
export const hex = '0123456789abcdef';
export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const alnum = digits + upper + lower;
export const base64url = `${alnum}-_`;
export const base64 = `${alnum}+/`;

/** Mulberry32: small, and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(int(alphabet.length))).join('');
  return { int, text };
}
