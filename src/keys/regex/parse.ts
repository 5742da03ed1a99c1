import { all, anyCase, type CharSet, complement, named, none, ranges, union } from './charset.ts';

/** What a pattern is made of, as far as it matters to how long a match can be and take. */
export type Pattern =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly item: Pattern; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly item: Pattern; readonly ahead: boolean; readonly negated: boolean };

/** Characters that a detector is shown at most: what repeats without an end is taken to repeat as often as that. */
export const unbounded = 512;

const nothing: Pattern = { kind: 'sequence', items: [] };
const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, v: 11, f: 12, '0': 0 };
/** A bracket of no more than so many characters, and the sets of those that were met. */
const longestBracket = 64;
const brackets = /^\[(?:[^\\\]]|\\.)*\]/;
const bracketSets = new Map<string, CharSet>();
const codeSets = new Map<number, CharSet>();
const groups = /^\(\?(?:(<?)([=!])|:|<[A-Za-z_$][\w$]*>)/;
const codes = /^\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\})/;

/** Throws a SyntaxError for back references and whatever else cannot be judged. */
export function parsePattern(source: string, flags: string): Pattern {
  // The engine itself tells what is no regular expression at all; what follows relies on it.
  new RegExp(source, flags);
  const dot = flags.includes('s') ? all : complement(ranges([10, 10], [13, 13]));
  let at = 0;

  const fail = (): never => {
    throw new SyntaxError(`has a construct at ${at + 1} that cannot be judged`);
  };

  const choice = (): Pattern => {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  };

  const sequence = (): Pattern => {
    const items: Pattern[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(quantified(atom()));
    return { kind: 'sequence', items };
  };

  const quantified = (item: Pattern): Pattern => {
    const [text, sign, least, comma, most] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at)) ?? [''];
    if (!text) return item;
    at += text.length;
    if (sign) return { kind: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : unbounded };
    const min = Number(least);
    return { kind: 'repeat', item, min, max: most ? Number(most) : comma ? Math.max(min, unbounded) : min };
  };

  const atom = (): Pattern => {
    const character = source.charAt(at);
    if (character === '(') return group();
    if (character === '^' || character === '$') {
      at++;
      return nothing;
    }
    if (/^\\[bB]/.test(source.slice(at, at + 2))) {
      at += 2;
      return nothing;
    }
    if (character === '[') return { kind: 'set', set: bracket() };
    if (character === '.') {
      at++;
      return { kind: 'set', set: dot };
    }
    return { kind: 'set', set: cased(single()) };
  };

  const group = (): Pattern => {
    const [text, behind, sign] = groups.exec(source.slice(at)) ?? ['('];
    if (text === '(' && source[at + 1] === '?') fail();
    at += text.length;
    const item = choice();
    at++;
    return sign ? { kind: 'look', item, ahead: behind === '', negated: sign === '!' } : item;
  };

  /** Brackets mostly come again: `[A-Za-z0-9_]`. */
  const bracket = (): CharSet => {
    const [text = ''] = brackets.exec(source.slice(at, at + longestBracket)) ?? [];
    const key = `${flags.includes('i')} ${text}`;
    const known = text ? bracketSets.get(key) : undefined;
    if (known) {
      at += text.length;
      return known;
    }
    const set = newBracket();
    if (text) bracketSets.set(key, set);
    return set;
  };

  const newBracket = (): CharSet => {
    const negated = source[at + 1] === '^';
    at += negated ? 2 : 1;
    let set = none;
    while (source[at] !== ']') {
      const first = single();
      const low = first.indexOf(1);
      if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        set = union(set, ranges([low, single().lastIndexOf(1)]));
      } else set = union(set, first);
    }
    at++;
    return negated ? complement(cased(set)) : cased(set);
  };

  /** One character, or what an escape stands for. */
  const single = (): CharSet => {
    if (source[at] !== '\\') return code(source.codePointAt(at) ?? 0, (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const [text, ...hex] = codes.exec(source.slice(at)) ?? [''];
    if (text) return code(Number.parseInt(hex.find(Boolean) ?? '', 16), text.length);
    const letter = source.charAt(at + 1);
    const set = named[letter.toLowerCase()];
    if (set) {
      at += 2;
      return letter === letter.toLowerCase() ? set : complement(set);
    }
    if (/[1-9kpPcb]/.test(letter)) fail();
    return code(controls[letter] ?? letter.charCodeAt(0), 2);
  };

  const code = (value: number, length: number): CharSet => {
    at += length;
    const known = codeSets.get(value) ?? ranges([value, value]);
    codeSets.set(value, known);
    return known;
  };

  const cased = (set: CharSet): CharSet => (flags.includes('i') ? anyCase(set) : set);

  return choice();
}
