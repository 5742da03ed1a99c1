import type { Excerpt } from '../finding.ts';
import { expandTabs, head, tail, widthOf } from './columns.ts';
import { lineSafe } from './safe.ts';

/** A line of a file cut in three, as columns of a terminal. */
export interface Frame {
  readonly before: string;
  readonly span: string;
  readonly after: string;
  /** Columns in front of the span, and of the span itself, which is never without one. */
  readonly indent: number;
  readonly length: number;
}

/** Lays an excerpt out in at most `room` columns, so that the whole span, or its beginning, can be seen. */
export function frame({ text, start, end }: Excerpt, room: number): Frame {
  const before = visible(text.slice(0, start), 0);
  const span = visible(text.slice(start, end), widthOf(before));
  const after = visible(text.slice(end), widthOf(before) + widthOf(span));
  const shownSpan = head(span, Math.ceil((room * 2) / 3));
  const rest = room - widthOf(shownSpan);
  const shownBefore = tail(before, Math.max(Math.floor(rest / 2), rest - widthOf(after)));
  const indent = widthOf(shownBefore);
  return {
    before: shownBefore,
    span: shownSpan,
    after: shownSpan === span ? head(after, Math.max(1, rest - indent)) : '',
    indent,
    length: Math.max(1, widthOf(shownSpan)),
  };
}

function visible(text: string, from: number): string {
  return lineSafe(expandTabs(text, from));
}
