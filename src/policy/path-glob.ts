import { alternatives, type Matcher, matches, type Token, tokens } from './glob.ts';

/** One part of a path, or `**`: any number of parts. */
type Part = '**' | readonly Token[];

/**
 * Compiles globs over paths with `/` between their parts, from the root of what is checked. Names that begin with a
 * dot are matched like any other. Any of the globs may match.
 */
export function pathMatcher(patterns: readonly string[]): Matcher {
  if (patterns.length === 0) return () => false;
  if (patterns.includes('**')) return () => true;
  const compiled = patterns.flatMap(alternatives).map(parts);
  return (path) => {
    const names = path.split('/');
    return compiled.some((list) => matchParts(list, names));
  };
}

function parts(pattern: string): Part[] {
  const names = pattern
    .replace(/^(?:\.?\/)+/, '')
    .split('/')
    .filter((name, i, all) => name !== '' || i < all.length - 1);
  const list = names.map((name): Part => (name === '**' ? '**' : tokens(name)));
  const last = names.at(-1) ?? '';
  const folder = pattern.endsWith('/') || !/[*?[]/.test(last);
  return folder && last !== '**' ? [...list, '**'] : list;
}

/** As for characters: one point to return to, the last `**`. */
function matchParts(list: readonly Part[], names: readonly string[]): boolean {
  let at = 0;
  let stars = -1;
  let mark = 0;
  for (let i = 0; i < names.length; ) {
    const part = list[at];
    if (part === '**') {
      stars = at++;
      mark = i;
    } else if (part !== undefined && matches(part, names[i] ?? '')) {
      at++;
      i++;
    } else if (stars >= 0) {
      at = stars + 1;
      i = ++mark;
    } else return false;
  }
  while (list[at] === '**') at++;
  return at === list.length;
}
