import type { Excerpt } from './finding.ts';
import { keyLikesIn, printable, type Span } from './text.ts';

/** Characters of a line that an excerpt shows at most: minified files have lines of megabytes. */
const shownLength = 160;

/** How far from the beginning of a span its excerpt reaches at most, in either direction. */
export const excerptReach = shownLength + 2;

/** Cuts the first line of `span` out of `text`, with every part that lies in one of `secrets` hidden. */
export function excerptOf(text: string, span: Span, secrets: readonly Span[]): Excerpt {
  const { lineStart, lineEnd } = lineAround(text, span.start);
  const end = Math.max(span.start, Math.min(span.end, lineEnd));
  const from = Math.max(lineStart, Math.min(span.start - shownLength / 4, lineEnd - shownLength));
  const to = Math.min(lineEnd, Math.max(from + shownLength, Math.min(end, span.start + shownLength)));
  const hidden = [...secrets, ...keyLikesIn(text, from, to)].filter((secret) => secret.start < to && secret.end > from);
  const show = (start: number, stop: number): string => hide(text, start, stop, hidden);
  const before = (from > lineStart ? '…' : '') + show(from, span.start);
  const marked = show(span.start, Math.min(end, to));
  const after = show(Math.min(end, to), to) + (to < lineEnd ? '…' : '');
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}

/** The line that `at` stands in, as far as an excerpt could reach: looking further takes long where a line is the file. */
function lineAround(text: string, at: number): { lineStart: number; lineEnd: number } {
  const first = Math.max(0, at - excerptReach);
  const last = Math.min(text.length, at + excerptReach);
  const newline = text.slice(at, last).indexOf('\n');
  const end = newline < 0 ? last : at + newline;
  return {
    lineStart: first + text.slice(first, at).lastIndexOf('\n') + 1,
    lineEnd: newline > 0 && text[end - 1] === '\r' ? end - 1 : end,
  };
}

/** The text from `start` to `stop`, made printable; of a secret only its first four characters are left. */
function hide(text: string, start: number, stop: number, secrets: readonly Span[]): string {
  let out = '';
  let at = start;
  for (const secret of [...secrets].sort((a, b) => a.start - b.start)) {
    if (secret.end <= at || secret.start >= stop) continue;
    out += visible(text.slice(at, Math.max(at, secret.start)));
    const known = Math.min(secret.start + 4, secret.end - 4);
    if (known > at) out += visible(text.slice(Math.max(at, secret.start), Math.min(known, stop)));
    out += '…';
    at = Math.min(stop, secret.end);
  }
  return out + visible(text.slice(at, Math.max(at, stop)));
}

/** Control characters as escapes, but for tabs, which reporters align. */
function visible(text: string): string {
  return text.split('\t').map(printable).join('\t');
}
