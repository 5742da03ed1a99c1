import { ahead, behind, type Decoder, lineBreak } from './decoder.ts';

/** What an escape stands for and its length; a code below 0 stands for nothing. */
interface Escape {
  readonly code: number;
  readonly length: number;
}

type Read = (bytes: Buffer, at: number) => Escape | undefined;

/** Decodes one kind of escapes around a clue, as long as each is within reach of the one before. */
const decoderOf =
  (sign: number, read: Read): Decoder =>
  ({ bytes, low, high }, clueAt, page) => {
    let at = Math.max(low, clueAt - ahead);
    let last = Math.min(high, clueAt + behind);
    while (at < last && !page.full) {
      const found = bytes[at] === sign ? read(bytes, at) : undefined;
      const length = found?.length ?? 1;
      if (at + length > high) break;
      if (!found) page.add(bytes[at] ?? 0, at, at + 1);
      else {
        if (found.code >= 0) page.add(found.code < 256 ? found.code : 0x3f, at, at + length);
        last = Math.min(high, at + behind);
      }
      at += length;
    }
    return page.full ? at - behind : at;
  };

const digitsAt = (bytes: Buffer, at: number, count: number, base: number): number => {
  const digits = bytes.toString('latin1', at, at + count);
  const isNumber = base === 8 ? /^[0-3]?[0-7]{2}$/.test(digits) : /^[0-9a-fA-F]{1,8}$/.test(digits);
  return isNumber && digits.length === count ? Number.parseInt(digits, base) : -1;
};

const escapeOf = (code: number, length: number): Escape | undefined => (code < 0 ? undefined : { code, length });

/** `%2D` */
export const decodePercent = decoderOf(0x25, (bytes, at) => escapeOf(digitsAt(bytes, at + 1, 2, 16), 3));

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, '"': 34, "'": 39, '/': 47, '\\': 92 };

/** `\x2d`, `\u002d`, `\u{2d}`, `\055`, `\n`, `\"` and a line that goes on behind a backslash. */
export const decodeBackslash = decoderOf(0x5c, (bytes, at) => {
  const letter = String.fromCharCode(bytes[at + 1] ?? 0);
  if (letter === 'x') return escapeOf(digitsAt(bytes, at + 2, 2, 16), 4);
  if (letter === 'u') return unicode(bytes, at);
  if (letter === '\n' || letter === '\r') return { code: -1, length: 1 + lineBreak(bytes, at + 1) };
  const control = controls[letter];
  if (control !== undefined) return { code: control, length: 2 };
  return escapeOf(digitsAt(bytes, at + 1, 3, 8), 4);
});

function unicode(bytes: Buffer, at: number): Escape | undefined {
  if (bytes[at + 2] !== 0x7b) return escapeOf(digitsAt(bytes, at + 2, 4, 16), 6);
  const close = bytes.subarray(at + 3, at + 12).indexOf(0x7d);
  return close < 1 ? undefined : escapeOf(digitsAt(bytes, at + 3, close, 16), close + 4);
}

const entities: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 32,
  lowbar: 95,
  hyphen: 45,
  dash: 45,
  period: 46,
  colon: 58,
  sol: 47,
  equals: 61,
  plus: 43,
};

/** `&#45;`, `&#x2d;` and names of ASCII characters. */
export const decodeEntity = decoderOf(0x26, (bytes, at) => {
  const [text, hexadecimal, decimal, name] =
    /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,8}));/.exec(bytes.toString('latin1', at, at + 12)) ?? [];
  if (text === undefined) return undefined;
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : entities[name ?? ''];
  return code === undefined ? undefined : { code, length: text.length };
});

/** `=2D` and a soft line break, of mail in quoted-printable. */
export const decodeQuoted = decoderOf(0x3d, (bytes, at) => {
  const length = bytes[at + 1] === 13 ? 3 : 2;
  if (bytes[at + length - 1] === 10) return { code: -1, length };
  return /^[0-9A-F]{2}$/.test(bytes.toString('latin1', at + 1, at + 3))
    ? escapeOf(digitsAt(bytes, at + 1, 2, 16), 3)
    : undefined;
});
