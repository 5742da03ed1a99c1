/** First and last code point of each run of characters that take two columns (East Asian Width W and F). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18df2],
  [0x1aff0, 0x1b2fb],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

const emoji = /^\p{Emoji_Presentation}$/u;
const noWidth = /^(?:\p{Mn}|\p{Me}|\p{Emoji_Modifier})$/u;
const emojiSelector = '\ufe0f';

/** How many columns of a terminal one character takes: 0, 1 or 2. */
function columnsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  // The selector turns the narrow sign before it into an emoji, which is one column wider.
  if (char === emojiSelector) return 1;
  if (noWidth.test(char)) return 0;
  // Two regional indicators make one flag of two columns.
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return 1;
  return emoji.test(char) || wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** Columns that a text without control characters takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += columnsOf(char);
  return width;
}

/** Tabs as spaces up to the next multiple of `size`, for a text that begins at column `from` (counted from 0). */
export function expandTabs(text: string, from: number, size = 4): string {
  let out = '';
  let at = from;
  for (const char of text) {
    const next = char === '\t' ? ' '.repeat(size - (at % size)) : char;
    out += next;
    at += widthOf(next);
  }
  return out;
}

/** The beginning of `text` in at most `columns` columns, with `…` where something was left out. */
export function head(text: string, columns: number): string {
  return cut([...text], columns, (kept) => `${kept.join('')}…`) ?? text;
}

/** The end of `text` in at most `columns` columns, with `…` where something was left out. */
export function tail(text: string, columns: number): string {
  return cut([...text].reverse(), columns, (kept) => `…${kept.reverse().join('')}`) ?? text;
}

function cut(chars: readonly string[], columns: number, join: (kept: string[]) => string): string | undefined {
  let used = 0;
  let fits = 0;
  for (const [index, char] of chars.entries()) {
    used += columnsOf(char);
    if (used > columns) return join(chars.slice(0, fits));
    if (used < columns) fits = index + 1;
  }
  return undefined;
}
