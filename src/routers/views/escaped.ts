import { type Fragment, fragmentOf } from '../fragment.ts';
import { putLiteral } from './putLiteral.ts';
import { type Opened, reach, type View } from './view.ts';

/** A config inside a string literal: `"{\"Providers\": ...}"` in JSON, source code, HCL, a shell's double quotes. */
export const escaped: View = {
  id: 'escaped',
  over(source) {
    const { text } = source;
    const quoteAhead = quotes(text);
    return (anchor) => {
      // The key's own quote is escaped, or the key stands unquoted behind an escaped line break.
      if (!/\\(?:["']|[nrt]\s*)$/.test(text.slice(Math.max(0, anchor - 40), anchor))) return undefined;
      const start = quoteAhead(anchor);
      return start < 0 ? undefined : unescaped(source, start + 1, anchor);
    };
  },
};

/** Gives the quote that opened the literal around a place: the nearest one ahead that no backslash stands before. */
function quotes(text: string): (anchor: number) => number {
  let last = -1;
  let from = 0;
  return (anchor) => {
    for (let at = anchor - 1; at >= Math.max(from, anchor - reach); at -= 1) {
      const c = text[at];
      if ((c === '"' || c === "'" || c === '`') && text[at - 1] !== '\\') {
        last = at;
        break;
      }
    }
    from = anchor;
    return last >= anchor - reach ? last : -1;
  };
}

function unescaped(source: Fragment, start: number, anchor: number): Opened {
  const end = endOfLiteral(source.text, start, Math.min(source.text.length, anchor + reach));
  if (end <= anchor) return undefined;
  const out = fragmentOf(source);
  putLiteral(source.text, start, end, out);
  return out.build(end);
}

function endOfLiteral(text: string, start: number, limit: number): number {
  const quote = text[start - 1];
  let at = start;
  while (at < limit && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return Math.min(at, limit);
}
