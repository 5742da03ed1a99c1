import { alternatives, matches, type Token, tokens } from './glob.ts';

/** What two lists have in common, and which entries of the second the first does not have. */
export interface Narrowed {
  readonly kept: readonly string[];
  readonly refused: readonly string[];
}

/** The entries of `inner` that `outer` has too. */
export function narrowNames(outer: readonly string[], inner: readonly string[]): Narrowed {
  return { kept: inner.filter((name) => outer.includes(name)), refused: inner.filter((name) => !outer.includes(name)) };
}

/**
 * The globs that stand for no more than both lists allow: entries of `inner` within one of `outer`, and entries of
 * `outer` within one of `inner`. Of globs that merely overlap neither is kept.
 */
export function narrowGlobs(outer: readonly string[], inner: readonly string[]): Narrowed {
  const wide = outer.flatMap(alternatives);
  const asked = inner.flatMap(alternatives);
  const within = asked.filter((glob) => wide.some((other) => covers(other, glob)));
  const around = wide.filter((glob) => asked.some((other) => covers(other, glob)));
  const refused = asked.filter((glob) => !within.includes(glob) && !wide.some((other) => covers(glob, other)));
  return { kept: [...new Set([...within, ...around])], refused };
}

/** Whether everything that `inner` matches is matched by `outer`: only a star may stand for a wildcard of `inner`. */
function covers(outer: string, inner: string): boolean {
  const wide = tokens(outer);
  const list = tokens(inner);
  if (list.every((token) => typeof token === 'object' && 'literal' in token)) {
    return matches(wide, list.map(literal).join(''));
  }
  if (!wide.every((token) => token === '*' || (typeof token === 'object' && 'literal' in token)))
    return outer === inner;
  // Each wildcard of `inner` becomes a character that no pattern has.
  return matches(wide, list.map(literal).join(''));
}

function literal(token: Token): string {
  return typeof token === 'object' && 'literal' in token ? token.literal : '\0';
}
