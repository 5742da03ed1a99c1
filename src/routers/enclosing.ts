import { closingQuotes } from '../quotes.ts';

/** Where a bracket stands, or a string of one line or a comment begins. */
const tokens = /["'()[\]{}]|(?<![^\s,;{[(])(?:\/\/|#|--[ \t])|\/\*/g;
const bracket = /^[()[\]{}]/;
const brackets = /[()[\]{}]/g;

/** A string that brackets are left out of, in characters: what is longer is hardly one. */
const longestString = 800;

const opener: Readonly<Record<string, string>> = { '}': '{', ']': '[', ')': '(' };

/** How many brackets that nothing closes may lie between a closing bracket and its opening one. */
const forgiven = 3;

/** How far ahead of a place its object may begin, in characters. */
const reach = 100_000;

/**
 * Gives, for places of a text in ascending order, the opening brackets of the objects around each, the innermost
 * first, as far as brackets alone can tell: once without those in strings and comments, once with all.
 */
export function enclosing(text: string, places: readonly number[], most = 8): number[][] {
  return groups(places).flatMap((group) => {
    const from = text.lastIndexOf('\n', Math.max(0, (group[0] ?? 0) - reach)) + 1;
    const window = text.slice(from, (group.at(-1) ?? 0) + 1);
    const inside = group.map((place) => place - from);
    const clean = around(window, inside, outsideOfTexts(window), most);
    const all = around(window, inside, positions(window, 0), most);
    return group.map((_, index) => {
      const found = new Set([...(clean[index] ?? []), ...(all[index] ?? [])]);
      return [...found].map((open) => open + from);
    });
  });
}

/** Places so near to each other that one look at the text serves them all. */
function groups(places: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && place - (last.at(-1) ?? 0) < reach) last.push(place);
    else found.push([place]);
  }
  return found;
}

function around(text: string, places: readonly number[], at: Iterable<number>, most: number): number[][] {
  const open: number[] = [];
  const found: number[][] = [];
  const settle = (until: number): void => {
    for (let place = places[found.length]; place !== undefined && place <= until; place = places[found.length]) {
      found.push(open.slice(-most).reverse());
    }
  };
  for (const position of at) {
    settle(position);
    const partner = opener[text.charAt(position)];
    if (partner === undefined) open.push(position);
    else close(text, open, partner);
  }
  settle(Number.POSITIVE_INFINITY);
  return found;
}

/** A bracket without a partner, such as that of a `1)`, closes nothing. */
function close(text: string, open: number[], partner: string): void {
  for (let back = 1; back <= forgiven; back += 1) {
    if (text.charAt(open.at(-back) ?? -1) !== partner) continue;
    open.length -= back;
    return;
  }
}

function* positions(text: string, offset: number): Iterable<number> {
  for (const { index } of text.matchAll(brackets)) yield offset + index;
}

/** Brackets in strings and comments mean nothing unless they come in pairs. */
function* outsideOfTexts(text: string): Iterable<number> {
  const closing = closingQuotes(text);
  const lastComment = text.lastIndexOf('*/');
  const endOf = (start: number, sign: string): number => {
    if (sign === '"' || sign === "'") {
      const close = closing(start);
      return close - start > longestString ? 0 : close + 1;
    }
    if (sign === '/*') return start + 2 <= lastComment ? text.indexOf('*/', start + 2) + 2 : 0;
    const newline = text.indexOf('\n', start);
    return newline < 0 ? text.length : newline;
  };
  const pattern = new RegExp(tokens);
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { index, 0: sign } = found;
    if (bracket.test(sign)) yield index;
    else {
      const end = endOf(index, sign);
      if (end <= index) continue;
      pattern.lastIndex = end;
      const token = text.slice(index, end);
      if (isBalanced(token)) yield* positions(token, index);
    }
  }
}

function isBalanced(token: string): boolean {
  const open: string[] = [];
  for (const [bracket] of token.matchAll(brackets)) {
    if (opener[bracket] === undefined) open.push(bracket);
    else if (open.pop() !== opener[bracket]) return false;
  }
  return open.length === 0;
}
