import { decoderOf, type Escape, lineBreak } from './decoder.ts';

/** The value of `count` digits at `at`, or -1. */
function digitsAt(bytes: Buffer, at: number, count: number, base: number): number {
  let value = count > 0 ? 0 : -1;
  for (let place = at; value >= 0 && place < at + count; place++) {
    const digit = digitOf(bytes[place] ?? 0);
    value = digit < base ? value * base + digit : -1;
  }
  return value;
}

/** The value of a hexadecimal digit, or 99. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99;
}

const escapeOf = (code: number, length: number): Escape | undefined => (code < 0 ? undefined : { code, length });

/** `%2D` */
export const decodePercent = decoderOf('%', ({ bytes }, at) => escapeOf(digitsAt(bytes, at + 1, 2, 16), 3));

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, '"': 34, "'": 39, '/': 47, '\\': 92 };

/** `\x2d`, `\u002d`, `\u{2d}`, `\055`, `\n`, `\"` and a line that goes on behind a backslash. */
export const decodeBackslash = decoderOf('\\', ({ bytes }, at) => {
  const letter = String.fromCharCode(bytes[at + 1] ?? 0);
  if (letter === 'x') return escapeOf(digitsAt(bytes, at + 2, 2, 16), 4);
  if (letter === 'u') return unicode(bytes, at);
  if (letter === '\n' || letter === '\r') return { code: -1, length: 1 + lineBreak(bytes, at + 1) };
  const control = controls[letter];
  if (control !== undefined) return { code: control, length: 2 };
  const octal = digitsAt(bytes, at + 1, 3, 8);
  return octal < 256 ? escapeOf(octal, 4) : undefined;
});

function unicode(bytes: Buffer, at: number): Escape | undefined {
  if (bytes[at + 2] !== 0x7b) return escapeOf(digitsAt(bytes, at + 2, 4, 16), 6);
  let close = at + 3;
  while (close < at + 12 && bytes[close] !== 0x7d) close++;
  return close === at + 12 ? undefined : escapeOf(digitsAt(bytes, at + 3, close - at - 3, 16), close + 1 - at);
}

const entities: ReadonlyMap<string, number> = new Map([
  ['amp', 38],
  ['lt', 60],
  ['gt', 62],
  ['quot', 34],
  ['apos', 39],
  ['nbsp', 32],
  ['lowbar', 95],
  ['hyphen', 45],
  ['dash', 45],
  ['period', 46],
  ['colon', 58],
  ['sol', 47],
  ['equals', 61],
  ['plus', 43],
]);

/** Characters of an entity between its signs. */
const longestEntity = 10;

/** `&#45;`, `&#x2d;` and names of ASCII characters. */
export const decodeEntity = decoderOf('&', ({ bytes }, at) => {
  let end = at + 1;
  while (end <= at + longestEntity && bytes[end] !== 0x3b && bytes[end] !== 0x26) end++;
  if (bytes[end] !== 0x3b) return undefined;
  const length = end + 1 - at;
  if (bytes[at + 1] !== 0x23) {
    const code = entities.get(bytes.toString('latin1', at + 1, end));
    return code === undefined ? undefined : { code, length };
  }
  const isHexadecimal = ((bytes[at + 2] ?? 0) | 0x20) === 0x78;
  const start = at + (isHexadecimal ? 3 : 2);
  return escapeOf(digitsAt(bytes, start, end - start, isHexadecimal ? 16 : 10), length);
});

/** `=2D` and a soft line break, of mail in quoted-printable. */
export const decodeQuoted = decoderOf('=', ({ bytes }, at) => {
  const length = bytes[at + 1] === 13 ? 3 : 2;
  if (bytes[at + length - 1] === 10) return { code: -1, length };
  const isCapital = (bytes[at + 1] ?? 0) < 0x60 && (bytes[at + 2] ?? 0) < 0x60;
  return isCapital ? escapeOf(digitsAt(bytes, at + 1, 2, 16), 3) : undefined;
});
