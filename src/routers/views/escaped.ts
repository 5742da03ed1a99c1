import { type Fragment, fragmentOf } from '../fragment.ts';
import { reach, type View } from './view.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A config inside a string literal: `"{\"Providers\": ...}"` in JSON, source code, HCL, a shell's double quotes. */
export const escaped: View = {
  id: 'escaped',
  open(source, anchor) {
    const { text } = source;
    // The key's own quote is escaped, or the key stands unquoted behind an escaped line break.
    const before = /(\\+)(?:"|[nrt]\s*)$/.exec(text.slice(Math.max(0, anchor - 40), anchor));
    if (!before) return undefined;
    const start = openingQuote(text, anchor);
    return start < 0 ? undefined : unescaped(source, start + 1, anchor);
  },
};

/** The quote that opened the literal: the nearest one ahead that no backslash stands before. */
function openingQuote(text: string, anchor: number): number {
  for (let at = anchor - 1; at >= Math.max(0, anchor - reach); at -= 1) {
    const c = text[at];
    if ((c === '"' || c === "'" || c === '`') && text[at - 1] !== '\\') return at;
  }
  return -1;
}

function unescaped(source: Fragment, start: number, anchor: number): Fragment | undefined {
  const { text } = source;
  const quote = text[start - 1];
  const out = fragmentOf(source);
  let at = start;
  const end = Math.min(text.length, anchor + reach);
  while (at < end && text[at] !== quote) {
    if (text[at] !== '\\') {
      out.copy(at, at + 1);
      at += 1;
      continue;
    }
    const unicode = /^\\u([0-9a-fA-F]{4})/.exec(text.slice(at, at + 6));
    const c = text[at + 1] ?? '';
    if (unicode) out.put(String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16)), at);
    else if (c === '$') out.copy(at, at + 2);
    else if (c !== '\n') out.put(escapes[c] ?? c, at);
    at += unicode ? 6 : 2;
  }
  return at > anchor ? out.build(at) : undefined;
}
