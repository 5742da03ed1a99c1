import { alnum, digits, lower, type Random, upper } from '../random.ts';

/** A literal, or a run of characters of an alphabet: `[hex, 64]`, `[alnum, 20, 60]`. */
export type Part = string | readonly [alphabet: string, least: number, most?: number];

/** The parts of a key in their order: `['sk-or-v1-', [hex, 64]]`. */
export type Shape = readonly Part[];

export const uuid: Shape = ['8', '4', '4', '4', '12'].flatMap((length, index): Part[] => [
  ...(index > 0 ? ['-'] : []),
  ['0123456789abcdef', Number(length)],
]);

const escaped = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** `alphabet` as a character class. */
export function classOf(alphabet: string): string {
  const ranges = alphabet
    .replace(/[\\\]^-]/g, '\\$&')
    .replace(digits, '0-9')
    .replace(upper, 'A-Z')
    .replace(lower, 'a-z')
    .replace('abcdef', 'a-f')
    .replace('ABCDEF', 'A-F');
  return `[${ranges}]`;
}

/** The source of a pattern that matches `shape` and nothing longer: what follows is no character of its last run. */
export function sourceOf(shape: Shape): string {
  const body = shape.map((part) => {
    if (typeof part === 'string') return escaped(part);
    const [alphabet, least, most = least] = part;
    return `${classOf(alphabet)}{${least}${most === least ? '' : `,${most}`}}`;
  });
  const last = shape.findLast((part) => typeof part !== 'string');
  const run = typeof last === 'object' ? last[0] : alnum;
  return `${body.join('')}(?!${classOf(alnum + [...run].filter((c) => !alnum.includes(c)).join(''))})`;
}

/** A made-up key of `shape`, of its least length or up to eight characters more. */
export function sampleOf(shape: Shape, random: Random): string {
  const run = ([alphabet, least, most = least]: readonly [string, number, number?]): string => {
    const length = least + random.int(Math.min(most - least, 8) + 1);
    return random.text(alphabet, length);
  };
  return shape.map((part) => (typeof part === 'string' ? part : run(part))).join('');
}

/** A key of `shape` whose last run is one character short of its least length. */
export function shortOf(shape: Shape, random: Random): string {
  const last = shape.findLastIndex((part) => typeof part !== 'string');
  return sampleOf(
    shape.map((part, index) => (index === last && typeof part !== 'string' ? [part[0], part[1] - 1] : part)),
    random,
  );
}

/** `word` in any case, for patterns in which the value must keep its case. */
export function anyCaseOf(word: string): string {
  return [...word]
    .map((c) => (c.toLowerCase() === c.toUpperCase() ? escaped(c) : `[${c.toLowerCase()}${c.toUpperCase()}]`))
    .join('');
}

/** `words` in any case as alternatives, without a group around them. */
export function anyOf(words: readonly string[]): string {
  return words.map(anyCaseOf).join('|');
}

/** The beginning of a word: after no letter but that of an escape such as `\\n`, or with a capital after a small one. */
export const wordStart = '(?:(?<![A-Za-z])|(?<=\\\\[nrt])|(?<=[a-z])(?=[A-Z]))';

/** `words` in any case as alternatives, each at the beginning of a word. */
export function wordsSource(words: readonly string[]): string {
  return `${wordStart}(?:${anyOf(words)})`;
}

/** `words` with each of the ways to join their parts: `together_api` is also `together-api`, `together api` and `togetherapi`. */
export function joinings(words: readonly string[]): readonly string[] {
  const joined = words.flatMap((word) =>
    /^\w+[_-]\w+$/.test(word) ? ['_', '-', ' ', ''].map((sign) => word.replace(/[_-]/g, sign)) : [word],
  );
  return [...new Set(joined)];
}
