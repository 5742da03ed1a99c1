import { base64, digits } from '../random.ts';

/** Places at which a text may be encoded, by what makes them look so. */
export const clue = {
  /** The first of five groups of four characters that decode to ASCII. */
  base64: 1,
  /** The first of ten pairs of digits that decode to ASCII. */
  hex: 2,
  /** `%2D`: an escape of a character that keys are made of. The same holds for the next three. */
  percent: 3,
  /** `\x2d`, `\u002d`, `\055`, or a line that goes on behind a backslash. */
  backslash: 4,
  /** `&#45;`. */
  entity: 5,
  /** `=2D`, or a line that goes on behind `=`. */
  quoted: 6,
  /** The quote that ends a literal to which another one is joined. */
  joint: 7,
} as const;

/** Windows of this many bytes are looked at one after the other, of each the first run of a kind is told. */
export const clueStep = 48;

const hexDigits = `${digits}abcdefABCDEF`;

/** The value of a base64 character of either alphabet. */
export function sextet(character: string): number {
  return base64Order.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
}

const base64Order = `${base64.slice(10, 36)}${base64.slice(36, 62)}${digits}+/`;
const sextets = [...`${base64}-_`];

const quotes = '"\'`';
const escapes = '%\\&=';

/** Sets of ASCII characters that the search for clues tells apart; each is a bit of `properties`. */
const sets: readonly string[] = [
  // The three that lead a group of four, when all three bytes of the group are ASCII.
  sextets.filter((c) => (sextet(c) & 32) === 0).join(''),
  sextets.filter((c) => (sextet(c) & 8) === 0).join(''),
  sextets.filter((c) => (sextet(c) & 2) === 0).join(''),
  // The two of a pair, when it is an ASCII character.
  '234567',
  hexDigits,
  escapes,
  quotes,
  // What may stand behind the quote that ends a literal to which another one is joined.
  ' \t\n\r+.&',
];

/** For each byte, the sets that it is in, as bits. */
export const properties: Uint8Array = new Uint8Array(256);
sets.forEach((set, bit) => {
  for (const c of set) properties[c.charCodeAt(0)] = (properties[c.charCodeAt(0)] ?? 0) | (1 << bit);
});

/** For each byte, whether keys are made of it, or escapes that could be encoded once more. */
export const keyBytes: Uint8Array = bytesOf(`${base64}-_.:=~%&\\`);

/** For each byte, whether it is a base64 character of either alphabet. */
export const sextetBytes: Uint8Array = bytesOf(sextets.join(''));

/**
 * For each byte, bit 0 for what may stand two behind a quote that ends a literal to which another one is joined, unless
 * a letter does; bit 1 for quotes.
 */
export const jointBytes: Uint8Array = bytesOf(` \t\n\r+.&_\\${quotes}`);
for (const c of quotes) jointBytes[c.charCodeAt(0)] = 3;

function bytesOf(characters: string): Uint8Array {
  const bytes = new Uint8Array(256);
  for (const c of characters) bytes[c.charCodeAt(0)] = 1;
  return bytes;
}

/**
 * Beginnings of escapes and joints with what may follow: each pair is a bit. The two halves of a byte are looked up
 * apart, so a beginning must be one row or one column of the ASCII table; what follows may be told of a few more.
 */
const beginnings: readonly (readonly [sites: string, following: string])[] = [
  ['%', '234567'],
  ['\\', 'xu\n\r0123'],
  ['&', '#a'],
  ['=', '234567'],
  ['=', '\n\r'],
  ['"\'', ' +.&'],
  ['"\'', '\t\n\r'],
  ['`', ' +.&\t\n\r'],
];

/**
 * Tables of sixteen bytes, by which vectors look up halves of bytes. Five sets with bit `high half` in entry `low half`:
 * what encoded runs are made of, the three of a group of base64, hexadecimal digits. Then the bits of `beginnings` for
 * the low and the high half of the site, and the same for the byte behind.
 */
export function nibbleTables(): Uint8Array {
  const tables = new Uint8Array(144);
  const add = (table: number, entry: number, bits: number): void => {
    const at = table * 16 + entry;
    tables[at] = (tables[at] ?? 0) | bits;
  };
  for (const [table, set] of [sextets.join(''), ...sets.slice(0, 3), hexDigits].entries()) {
    for (const c of Buffer.from(set)) add(table, c & 15, 1 << (c >> 4));
  }
  for (const [index, parts] of beginnings.entries()) {
    for (const [side, characters] of parts.entries()) {
      for (const c of Buffer.from(characters)) {
        add(5 + side * 2, c & 15, 1 << index);
        add(6 + side * 2, c >> 4, 1 << index);
      }
    }
  }
  return tables;
}
