import type { Span } from '../../text.ts';
import { type Fragment, fragmentOf } from '../fragment.ts';
import { countBelow } from '../sorted.ts';
import { putLiteral } from './putLiteral.ts';
import { type Opened, reach, type View } from './view.ts';

const literal = /"(?:[^"\\\n]|\\.)*"/g;

/** A text that JSON holds as a list of its lines: cells of notebooks, bodies of snippets. */
export const lines: View = {
  id: 'lines',
  over(source) {
    let literals: { readonly spans: readonly Span[]; readonly starts: readonly number[] } | undefined;
    return (anchor) => {
      literals ??= literalsOf(source.text);
      const { spans, starts } = literals;
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

function literalsOf(text: string) {
  const spans = [...text.matchAll(literal)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return { spans, starts: spans.map(({ start }) => start) };
}

function areNeighbours(text: string, one: Span | undefined, next: Span | undefined, anchor: number): boolean {
  if (!one || !next || anchor - one.start > reach || next.end - anchor > reach) return false;
  return next.start - one.end < 200 && /^\s*,\s*$/.test(text.slice(one.end, next.start));
}

function joined(source: Fragment, spans: readonly Span[]): Opened {
  const out = fragmentOf(source);
  for (const { start, end } of spans) {
    putLiteral(source.text, start + 1, end - 1, out);
    // Lines of a snippet have no line break of their own.
    if (!source.text.endsWith('\\n', end - 1)) out.put('\n', end - 1, end);
  }
  return out.build(spans.at(-1)?.end ?? 0);
}
