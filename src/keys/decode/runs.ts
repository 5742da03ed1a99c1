import { sextet } from '../kernel/clue.ts';
import { base64, hex } from '../random.ts';
import { type Decoder, lineBreak } from './decoder.ts';

/** Bytes ahead of a clue that may belong to the same run. */
const mostAhead = 4096;

const sextets = valuesOf(`${base64}-_`, sextet);
const nibbles = valuesOf(`${hex}ABCDEF`, (c) => Number.parseInt(c, 16));

/** Runs of base64 in either alphabet, also over several lines. */
export const decodeBase64: Decoder = ({ bytes, low, high }, clueAt, page) => {
  const value = (place: number): number => sextets[bytes[place] ?? 0] ?? -1;
  let at = clueAt;
  const first = Math.max(low, clueAt - mostAhead);
  while (at - 4 >= first && isAscii(value(at - 4), value(at - 3), value(at - 2), value(at - 1))) at -= 4;
  let bits = 0;
  let count = 0;
  let previous = at;
  while (at < high && !page.isFull()) {
    const six = sextets[bytes[at] ?? 0] ?? -1;
    if (six < 0) {
      const next = overBreak(bytes, at, high, sextets);
      if (next === at) break;
      at = next;
      continue;
    }
    bits = ((bits << 6) | six) & 0xffffff;
    count++;
    const rest = count & 3;
    if (rest !== 1) page.add((bits >> (((4 - rest) & 3) * 2)) & 0xff, previous, at + 1);
    previous = at++;
  }
  return at;
};

/** Runs of pairs of hexadecimal digits, also over several lines. */
export const decodeHex: Decoder = ({ bytes, low, high }, clueAt, page) => {
  const value = (place: number): number => nibbles[bytes[place] ?? 0] ?? -1;
  let at = clueAt;
  const first = Math.max(low, clueAt - mostAhead);
  while (at - 2 >= first && value(at - 2) >= 2 && value(at - 2) <= 7 && value(at - 1) >= 0) at -= 2;
  let upper = -1;
  let previous = at;
  while (at < high && !page.isFull()) {
    const four = nibbles[bytes[at] ?? 0] ?? -1;
    if (four < 0) {
      const next = overBreak(bytes, at, high, nibbles);
      if (next === at) break;
      at = next;
      continue;
    }
    if (upper >= 0) page.add((upper << 4) | four, previous, at + 1);
    upper = upper < 0 ? four : -1;
    previous = at++;
  }
  return at;
};

/** Where a run goes on behind a line break at `at`; `at` itself where it does not. */
function overBreak(bytes: Buffer, at: number, high: number, values: Int8Array): number {
  const next = at + lineBreak(bytes, at);
  return next < high && (values[bytes[next] ?? 0] ?? -1) >= 0 ? next : at;
}

/** Whether four base64 characters stand for three ASCII characters. */
function isAscii(a: number, b: number, c: number, d: number): boolean {
  return a >= 0 && a < 32 && b >= 0 && (b & 8) === 0 && c >= 0 && (c & 2) === 0 && d >= 0;
}

function valuesOf(characters: string, of: (character: string) => number): Int8Array {
  const values = new Int8Array(256).fill(-1);
  for (const c of characters) values[c.charCodeAt(0)] = of(c);
  return values;
}
