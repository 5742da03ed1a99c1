import type { Place } from './finding.ts';

/** Offsets into a text in UTF-16 code units; `end` is one past the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives the place of a span in `text`, whose byte order mark has been taken off. Lines end at `\n`, as git counts them. */
export function placer(text: string): (span: Span) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = lineOf(start);
    const last = lineOf(Math.max(start, end));
    return {
      line: first + 1,
      column: start - (starts[first] ?? 0) + 1,
      endLine: last + 1,
      endColumn: Math.max(start, end) - (starts[last] ?? 0) + 1,
    };
  };
}

/** Finds those of `spans` that have a character from `from` to `to`, in the time that it takes to list them. */
export function overlapping(spans: readonly Span[]): (from: number, to: number) => readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  /** Up to where each or any ahead of it reaches. */
  const reaches = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (from, to) => {
    const found: Span[] = [];
    for (let at = firstAbove(reaches, from); at < sorted.length; at++) {
      const span = sorted[at];
      if (!span || span.start >= to) break;
      if (span.end > from) found.push(span);
    }
    return found;
  };
}

/** The index of the first of `numbers`, which are in order, that is above `limit`. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Shows a secret by its known prefix, or by its first four characters, and its length: `sk-or-v1-de…(73)`. */
export function redact(secret: string, prefix = ''): string {
  const known = secret.startsWith(prefix) ? prefix.length : 0;
  const shown = known > 0 ? known + 2 : 4;
  return secret.length < shown * 2 ? `…(${secret.length})` : `${secret.slice(0, shown)}…(${secret.length})`;
}

/** What looks like a key, wherever it stands: in place of a name, or beside what a finding is about. */
const keyLike =
  /(?<![A-Za-z0-9])(?:sk|pk|rk|ms|xai|gsk|hf|ghp|gho|AIza|eyJ)(?:[-_]|(?=[A-Za-z_-]*\d))[A-Za-z0-9_-]{20,}/g;

/** The text with all that looks like a key redacted. */
export function withoutKeys(text: string): string {
  return text.replace(keyLike, (key) => redact(key));
}

/** Characters ahead of an excerpt in which a key may begin that goes on in it. */
const longestKey = 400;

/** Where something that looks like a key begins or ends between two offsets of a text. */
export function keyLikesIn(text: string, from: number, to: number): readonly Span[] {
  const start = Math.max(0, from - longestKey);
  return [...text.slice(start, to + longestKey).matchAll(keyLike)].map(({ index, 0: key }) => ({
    start: start + index,
    end: start + index + key.length,
  }));
}

/** Control characters and bidirectional marks, which could move a terminal's cursor or hide text, as visible escapes. */
export function printable(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
