import type { StringNode } from '../node.ts';
import { type NotALiteral, notALiteral, peek, type Reader, take } from './reader.ts';

/** Opening quotes, longest first; a prefix such as Python's `f` or C#'s `@` belongs to them. */
const opening = /([A-Za-z@$]{0,2})("""|'''|''(?=\s*\n)|["'`])/y;

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };

/** Whether a string literal begins here. */
export function atString(reader: Reader): boolean {
  opening.lastIndex = reader.at;
  const found = opening.exec(reader.text);
  return found !== null && found[0].length <= reader.end - reader.at && isPrefix(found[1] ?? '');
}

function isPrefix(letters: string): boolean {
  return /^(?:|[rbfu]|[rbf]{2}|[@$])$/i.test(letters);
}

/** Reads one string literal in the notation of any common language. */
export function readString(reader: Reader): StringNode {
  const start = reader.at;
  const open = take(reader, opening);
  if (!open) throw notALiteral;
  const prefix = (open[1] ?? '').toLowerCase();
  const quote = open[2] ?? '"';
  const from = reader.at;
  if (start < (reader.unclosed.get(quote) ?? 0)) throw notALiteral;
  const raw = prefix.includes('r') || prefix === '@' || quote === "''";
  const multiline = quote.length > 1 || quote === '`';
  let value = '';
  for (;;) {
    const c = peek(reader);
    if (c === '' || (c === '\n' && !multiline)) throw unclosed(reader, quote, start);
    if (reader.text.startsWith(quote, reader.at)) {
      const escaped = quote === "''" ? take(reader, /''(?=[$'\\])/y) : undefined;
      if (!escaped) break;
      // Nix: `''$` is a dollar, `'''` two quotes.
      value += reader.text.charAt(reader.at);
      reader.at += 1;
      continue;
    }
    const inner = c === '{' ? takeQuotedTemplate(reader) : undefined;
    if (inner !== undefined) value += inner;
    else if (c === '\\' && !raw) value += readEscape(reader);
    else {
      value += c;
      reader.at += 1;
    }
  }
  const inside = { start: from, end: reader.at };
  reader.at += quote.length;
  const raws = reader.text.slice(inside.start, inside.end);
  const filled = ((prefix.includes('f') || prefix === '$') && value.includes('{')) || /\\\(\w/.test(raws);
  const wide = reader.at - start > inside.end - inside.start + 2;
  return {
    kind: 'string',
    value,
    start,
    end: reader.at,
    ...(wide && { inside }),
    ...(filled && { filledBy: 'template' }),
  };
}

/** What no quote closes from here on, none closes from a later place on either: that is not tried again. */
function unclosed(reader: Reader, quote: string, start: number): NotALiteral {
  reader.unclosed.set(quote, reader.at);
  reader.wasted += reader.at - start;
  return notALiteral;
}

/** An expression with quotes of its own, which a template engine takes out before anything reads the string. */
function takeQuotedTemplate(reader: Reader): string | undefined {
  const found = take(reader, /\{\{[^{}\n"]{0,200}"[^{}\n"]{0,200}"[^{}\n]{0,200}\}\}/y);
  return found?.[0];
}

function readEscape(reader: Reader): string {
  const unicode = take(reader, /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/y);
  if (unicode) {
    const code = Number.parseInt(unicode[1] ?? unicode[2] ?? unicode[3] ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  if (take(reader, /\\\r?\n/y)) return '';
  const c = reader.text.charAt(reader.at + 1);
  reader.at += 2;
  return escapes[c] ?? c;
}
