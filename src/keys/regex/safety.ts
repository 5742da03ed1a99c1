import { all, type CharSet, none, overlap, union } from './charset.ts';
import { type Pattern, parsePattern } from './parse.ts';

/** Steps that one attempt at one place may take at most: a millisecond, on text that was made for it. */
const mostSteps = 1_000_000;

/** Groups are unrolled to be judged. */
const mostRepeats = 64;

/** Why `source` could take too long on some text, or undefined when it cannot. */
export function unsafeReason(source: string, flags: string): string | undefined {
  let pattern: Pattern;
  try {
    pattern = parsePattern(source, flags);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { steps } = judge(pattern, end);
  if (steps > mostSteps) return `can take ${steps > 1e9 ? 'billions of' : Math.round(steps)} steps before it fails`;
  return undefined;
}

/** What may follow: the characters that it can begin with, and the steps that it takes at most until it fails. */
interface Rest {
  readonly first: CharSet;
  readonly steps: number;
  /** At the end of a pattern: the characters ahead of which the match is complete, so that nothing is tried again. */
  readonly complete?: CharSet;
}

const end: Rest = { first: none, steps: 1, complete: all };

/**
 * The most steps that backtracking takes through `pattern` and then `rest`. Where a shorter repeat leaves a character
 * that the rest cannot begin with, the rest fails at once, and repeats add up. Where it can begin, they multiply.
 */
function judge(pattern: Pattern, rest: Rest): Rest {
  switch (pattern.kind) {
    case 'set':
      return { first: pattern.set, steps: 1 + rest.steps };
    case 'sequence':
      return pattern.items.reduceRight((following, item) => judge(item, following), rest);
    case 'choice':
      return pattern.options.map((option) => judge(option, rest)).reduce(either);
    case 'repeat':
      return judgeRepeat(pattern, rest);
    case 'look': {
      const inner = judge(pattern.item, end);
      const steps = inner.steps + rest.steps;
      if (!pattern.ahead) return { ...rest, steps };
      if (!pattern.negated) return { first: inner.first, steps };
      const complete = rest.complete && without(rest.complete, pattern.item);
      return { first: without(rest.first, pattern.item), steps, ...(complete && { complete }) };
    }
  }
}

function judgeRepeat({ item, min, max }: Extract<Pattern, { kind: 'repeat' }>, rest: Rest): Rest {
  const set = soleSet(item);
  if (set) {
    const first = min > 0 ? set : union(set, rest.first);
    if (rest.complete && overlap(set, rest.complete)) return { first, steps: min + rest.steps };
    return { first, steps: rest.steps + min + (max - min) * (overlap(set, rest.first) ? 1 + rest.steps : 2) };
  }
  if (max > mostRepeats) return { first: all, steps: Number.POSITIVE_INFINITY };
  let following = rest;
  for (let count = max; count > 0; count--) {
    const taken = judge(item, following);
    following = count > min ? either(taken, rest) : taken;
  }
  return following;
}

/** What is left of `first` once one character of `item` must not stand there. */
function without(first: CharSet, item: Pattern): CharSet {
  const set = soleSet(item);
  return set ? first.map((bit, code) => (set[code] ? 0 : bit)) : first;
}

function soleSet(pattern: Pattern): CharSet | undefined {
  if (pattern.kind === 'set') return pattern.set;
  return pattern.kind === 'sequence' && pattern.items.length === 1 && pattern.items[0]
    ? soleSet(pattern.items[0])
    : undefined;
}

function either(a: Rest, b: Rest): Rest {
  const steps = overlap(a.first, b.first) ? a.steps + b.steps : Math.max(a.steps, b.steps) + 1;
  return { first: union(a.first, b.first), steps };
}
