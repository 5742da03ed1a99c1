/** A place in a text that is being read, and the limits that keep hostile text from costing more than it may. */
export interface Reader {
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** One past the last character that may be read. */
  readonly end: number;
  depth: number;
  /** By quote: how far nothing closes it. */
  readonly unclosed: Map<string, number>;
  /** Characters that were read to no end. */
  wasted: number;
}

/** What was read is no literal. Caught where the reading began. */
export class NotALiteral extends Error {
  override readonly name = 'NotALiteral';
}

/** The one instance: where a text is read in many ways, the trace of each failure would cost more than the reading. */
export const notALiteral = new NotALiteral();

/** Objects and lists nested deeper than this are no config. */
export const deepest = 60;

/**
 * White space, and what carriers and languages put between values: comments of `//`, `/*`, `#` and `--` languages,
 * a `\` before a line break or, in Vim, at the beginning of a line, and `\n` spelled out in a printf format.
 */
const gap =
  /(?:[\s\ufeff]|\\\r?\n|\\[nrt](?![A-Za-z0-9])|\\(?=[ \t])|\/\/[^\n]*|\/\*[^*]{0,4000}(?:\*(?!\/)[^*]{0,4000}){0,400}\*\/|#[^\n]*|--[ \t][^\n]*)/y;

/** Moves over white space and comments; says whether a line break was among them. */
export function skipGap(reader: Reader): boolean {
  let newLine = false;
  for (;;) {
    gap.lastIndex = reader.at;
    const found = gap.exec(reader.text);
    if (!found || reader.at + found[0].length > reader.end) return newLine;
    newLine ||= found[0].includes('\n');
    reader.at += found[0].length;
  }
}

/** A statement or expression of a template language: `{{ if .x }}`, `{% for %}`, `<%= x %>`, `${{ secrets.X }}`. */
const template = /\$?\{\{(?!\s*["'[{(]?[\w"']{1,40}\s*[:=])[^{}\n]{0,400}\}\}|\{%[^%\n]{0,400}%\}|<%[^%\n]{0,400}%>/y;

/** Moves over a piece of a template language if one stands here. */
export function takeTemplate(reader: Reader): boolean {
  return take(reader, template) !== undefined;
}

/** The next character without moving, or an empty string at the end. */
export function peek(reader: Reader): string {
  return reader.at < reader.end ? reader.text.charAt(reader.at) : '';
}

/** Moves over `pattern` (sticky) if it stands here, and returns the match. */
export function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (!found || reader.at + found[0].length > reader.end) return undefined;
  reader.at += found[0].length;
  return found;
}
