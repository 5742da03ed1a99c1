import type { Excerpt } from './finding.ts';
import { keyLikesIn, printable, type Span } from './text.ts';

/** Characters of a line that an excerpt shows at most: minified files have lines of megabytes. */
const shownLength = 160;

/** Cuts the first line of `span` out of `text`, with every part that lies in one of `secrets` hidden. */
export function excerptOf(text: string, span: Span, secrets: readonly Span[]): Excerpt {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const lineEnd = newline < 0 ? text.length : newline > 0 && text[newline - 1] === '\r' ? newline - 1 : newline;
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
