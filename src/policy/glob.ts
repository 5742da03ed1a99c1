/**
 * Globs for model names, hosts and paths, matched in time proportional to pattern times text: names and paths come
 * from the change under judgement, and a regular expression made of a pattern could be made to backtrack.
 *
 * `*` any run of characters, `?` one character, `[a-z]` and `[!a-z]` one of a set, `{a,b}` alternatives, `\` takes the
 * next character as it is. In a path `*` and `?` stop at `/`, `**` as a whole part takes any number of parts, and a
 * pattern whose last part is plain covers everything beneath it.
 */
export type Matcher = (text: string) => boolean;

export type Token = '*' | '?' | { readonly literal: string } | CharacterSet;

interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

/** More alternatives than anyone writes by hand: `{a,b}` ten times over is a mistake or an attack. */
const mostAlternatives = 512;

/** A sentence about what is wrong with a glob, or nothing. */
export function globProblem(pattern: string): string | undefined {
  try {
    if (pattern.trim() === '') return 'is empty';
    if (pattern.startsWith('!')) return 'begins with `!`: negation is not supported, list what is meant';
    if (/[@!?+*]\(/.test(pattern)) return 'has an extended group such as `@(a|b)`: write `{a,b}`';
    for (const one of alternatives(pattern)) tokens(one);
    return undefined;
  } catch (error) {
    return error instanceof SyntaxError ? error.message : 'cannot be read';
  }
}

/** Expands `{a,b}`, also nested. Throws a SyntaxError when a brace is left open or there are too many alternatives. */
export function alternatives(pattern: string): string[] {
  const open = find(pattern, '{', 0);
  if (open < 0) return [pattern];
  const parts: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < pattern.length; i++) {
    const c = pattern[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === ',' && depth === 1) {
      parts.push(pattern.slice(from, i));
      from = i + 1;
    } else if (c === '}' && --depth === 0) {
      parts.push(pattern.slice(from, i));
      const rest = alternatives(pattern.slice(i + 1));
      const all = parts
        .flatMap(alternatives)
        .flatMap((part) => rest.map((tail) => pattern.slice(0, open) + part + tail));
      if (all.length > mostAlternatives) throw new SyntaxError('has too many alternatives');
      return all;
    }
  }
  throw new SyntaxError('has a `{` that is never closed');
}

/** Reads one alternative. Throws a SyntaxError when a set is left open. */
export function tokens(pattern: string): Token[] {
  const list: Token[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern.charAt(i);
    if (c === '*') {
      if (list.at(-1) !== '*') list.push('*');
    } else if (c === '?') list.push('?');
    else if (c === '[') {
      const end = pattern.indexOf(']', i + (pattern[i + 1] === '!' || pattern[i + 1] === '^' ? 3 : 2));
      if (end < 0) throw new SyntaxError('has a `[` that is never closed');
      list.push(characterSet(pattern.slice(i + 1, end)));
      i = end;
    } else {
      if (c === '\\') i++;
      if (i >= pattern.length) throw new SyntaxError('ends in a lone `\\`');
      list.push({ literal: pattern.charAt(i) });
    }
  }
  return list;
}

/** Compiles globs over plain names, in which `/` is a character like any other. Any of them may match. */
export function nameMatcher(patterns: readonly string[]): Matcher {
  const compiled = patterns.flatMap(alternatives).map(tokens);
  return (text) => compiled.some((list) => matches(list, text));
}

function characterSet(body: string): CharacterSet {
  const negated = body.startsWith('!') || body.startsWith('^');
  const ranges: [string, string][] = [];
  for (let i = negated ? 1 : 0; i < body.length; i++) {
    const from = body.charAt(i);
    const ranged = body[i + 1] === '-' && i + 2 < body.length;
    ranges.push([from, ranged ? body.charAt(i + 2) : from]);
    if (ranged) i += 2;
  }
  return { negated, ranges };
}

/** Greedy with one point to return to: the last star. Earlier stars never need another try. */
export function matches(list: readonly Token[], text: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  for (let i = 0; i < text.length; ) {
    const token = list[at];
    if (token === '*') {
      star = at++;
      mark = i;
    } else if (token !== undefined && takes(token, text.charAt(i))) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++mark;
    } else return false;
  }
  while (list[at] === '*') at++;
  return at === list.length;
}

function takes(token: Exclude<Token, '*'>, c: string): boolean {
  if (token === '?') return true;
  if ('literal' in token) return token.literal === c;
  return token.ranges.some(([from, to]) => from <= c && c <= to) !== token.negated;
}

function find(text: string, wanted: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === wanted) return i;
  }
  return -1;
}
