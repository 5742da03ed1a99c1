import { sextet } from '../kernel/clue.ts';
import { base64, hex } from '../random.ts';
import { type Decoder, lineBreak } from './decoder.ts';

/** Bytes ahead of a clue that may belong to the same run. */
const mostAhead = 4096;

const sextets = valuesOf(`${base64}-_`, sextet);
const nibbles = valuesOf(`${hex}ABCDEF`, (c) => Number.parseInt(c, 16));

/** Runs of base64 in either alphabet, also over several lines. */
export const decodeBase64: Decoder = ({ bytes, low, high }, at, page) => {
  const value = (place: number): number => sextets[bytes[place] ?? 0] ?? -1;
  let start = at;
  const first = Math.max(low, at - mostAhead);
  while (start - 4 >= first && isAscii(value(start - 4), value(start - 3), value(start - 2), value(start - 1)))
    start -= 4;
  let bits = 0;
  let count = 0;
  let previous = start;
  return walk(
    bytes,
    start,
    high,
    sextets,
    () => page.full,
    (place, six) => {
      bits = ((bits << 6) | six) & 0xffffff;
      count++;
      const rest = count & 3;
      if (rest !== 1) page.add((bits >> (((4 - rest) & 3) * 2)) & 0xff, previous, place + 1);
      previous = place;
    },
  );
};

/** Runs of pairs of hexadecimal digits, also over several lines. */
export const decodeHex: Decoder = ({ bytes, low, high }, at, page) => {
  const value = (place: number): number => nibbles[bytes[place] ?? 0] ?? -1;
  let start = at;
  const first = Math.max(low, at - mostAhead);
  while (start - 2 >= first && value(start - 2) >= 2 && value(start - 2) <= 7 && value(start - 1) >= 0) start -= 2;
  let high4 = -1;
  let previous = start;
  return walk(
    bytes,
    start,
    high,
    nibbles,
    () => page.full,
    (place, four) => {
      if (high4 < 0) high4 = four;
      else {
        page.add((high4 << 4) | four, previous, place + 1);
        high4 = -1;
      }
      previous = place;
    },
  );
};

/** Takes characters that have a value, over line breaks, until one has none or there is no more room. */
function walk(
  bytes: Buffer,
  start: number,
  high: number,
  values: Int8Array,
  isFull: () => boolean,
  take: (place: number, value: number) => void,
): number {
  let at = start;
  while (at < high && !isFull()) {
    const value = values[bytes[at] ?? 0] ?? -1;
    if (value >= 0) take(at++, value);
    else {
      const skipped = lineBreak(bytes, at);
      if (skipped === 0 || at + skipped >= high || (values[bytes[at + skipped] ?? 0] ?? -1) < 0) break;
      at += skipped;
    }
  }
  return at;
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
