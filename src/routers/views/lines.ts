import { closingQuotes } from '../../quotes.ts';
import type { Span } from '../../text.ts';
import { type Fragment, fragmentOf } from '../fragment.ts';
import { countBelow } from '../sorted.ts';
import { putLiteral } from './putLiteral.ts';
import { around, type Opened, reach, type View } from './view.ts';

const quote = /["']/g;

/** A literal on one line, in characters; what is longer is no line of a text. */
const longest = 2_000;

/** Between literals: those of a list are lines of their own, those of a sum go on. */
const comma = /^\s*,\s*$/;
const plus = /^\s*(?:\+|\.|\\)?\s*$/;
/** `echo '...' >> file`, line after line. */
const echo = /^[ \t]*>{1,2}[^'"\n]{1,150}\n\s*@?echo(?:[ \t]+-\w+)*[ \t]+$/;

/** A text in several literals: cells of notebooks, bodies of snippets, `[...].join('\n')`, `"..." + "..."`. */
export const lines: View = {
  id: 'lines',
  over(source) {
    const literalsNear = around(source.text, (from, to) => literalsIn(source.text, from, to));
    return (anchor) => {
      const { spans, starts } = literalsNear(anchor);
      const index = countBelow(starts, anchor + 1) - 1;
      const own = spans[index];
      if (!own || own.end <= anchor) return undefined;
      let first = index;
      let last = index;
      while (areNeighbours(source.text, spans[first - 1], spans[first], anchor)) first -= 1;
      while (areNeighbours(source.text, spans[last], spans[last + 1], anchor)) last += 1;
      return last === first ? undefined : joined(source, spans.slice(first, last + 1));
    };
  },
};

function literalsIn(text: string, from: number, to: number) {
  const lines = text.slice(from, to);
  const closing = closingQuotes(lines);
  const spans: Span[] = [];
  let end = 0;
  for (const { index } of lines.matchAll(quote)) {
    const close = index < end ? -1 : closing(index);
    if (close < 0 || close - index > longest) continue;
    end = close + 1;
    spans.push({ start: from + index, end: from + end });
  }
  return { spans, starts: spans.map(({ start }) => start) };
}

function areNeighbours(text: string, one: Span | undefined, next: Span | undefined, anchor: number): boolean {
  if (!one || !next || anchor - one.start > reach || next.end - anchor > reach) return false;
  const between = next.start - one.end < 200 ? text.slice(one.end, next.start) : '-';
  return comma.test(between) || echo.test(between) || (between !== '' && plus.test(between));
}

function joined(source: Fragment, spans: readonly Span[]): Opened {
  const out = fragmentOf(source);
  const { text } = source;
  for (const [index, { start, end }] of spans.entries()) {
    putLiteral(text, start + 1, end - 1, out);
    // Lines of a list have no line break of their own, but in notebooks.
    const between = text.slice(end, spans[index + 1]?.start ?? end);
    const isLine = comma.test(between) || echo.test(between);
    if (isLine && !text.endsWith('\\n', end - 1)) out.put('\n', end - 1, end);
  }
  return out.build(spans.at(-1)?.end ?? 0);
}
