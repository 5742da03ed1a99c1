/** How often something may repeat: `{2,5}` is 5, `*` is Infinity. */
interface Quantifier {
  readonly most: number;
  readonly length: number;
}

const counted = /^\{(\d{1,6})(?:(,)(\d{1,6})?)?\}/;

function quantifierAt(source: string, at: number): Quantifier | undefined {
  const sign = source.charAt(at);
  if (sign === '*' || sign === '+') return { most: Number.POSITIVE_INFINITY, length: 1 };
  if (sign === '?') return { most: 1, length: 1 };
  const count = counted.exec(source.slice(at, at + 16));
  if (!count) return undefined;
  const [text, least, comma, most] = count;
  return { most: Number(most ?? (comma ? Number.POSITIVE_INFINITY : least)), length: text.length };
}

/**
 * Why the regular expression `source` could take long on hostile input: a quantifier without an end, or a group that
 * repeats and holds a quantifier itself. Undefined when neither stands in it. Look-arounds count for themselves, since
 * nothing goes back into them. Being only a matter of form, it refuses some patterns that are harmless.
 * It is stricter than `unsafeReason`, which bounds the steps of patterns that others wrote and lets some endless ones pass.
 */
export function patternFault(source: string): string | undefined {
  /** For each open group, whether a quantifier stood ahead of it, and whether the group looks around. */
  const outer: { readonly repeats: boolean; readonly looks: boolean }[] = [];
  let repeats = false;
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    if (sign === '(') {
      const head = heading.exec(source.slice(at, at + 80))?.[0] ?? '(';
      outer.push({ repeats, looks: /[=!]$/.test(head) });
      repeats = false;
      at += head.length;
      continue;
    }
    at = endOfAtom(source, at);
    const quantifier = quantifierAt(source, at);
    const many = quantifier !== undefined && quantifier.most > 1;
    if (quantifier?.most === Number.POSITIVE_INFINITY) return 'a quantifier has no upper bound';
    if (sign === ')') {
      if (many && repeats) return 'a group that repeats holds a quantifier';
      const around = outer.pop();
      repeats = (around?.repeats ?? false) || (repeats && !around?.looks);
    }
    repeats ||= quantifier !== undefined;
    at += quantifier ? quantifier.length + (source.charAt(at + quantifier.length) === '?' ? 1 : 0) : 0;
  }
  return undefined;
}

/** The opening of a group: capturing, named, looking around, or with flags of its own. */
const heading = /^\((?:\?(?:[:=!]|<[=!]|<\w{1,64}>|[a-z-]{1,8}:))?/;

/** One past the character, escape, class or closing bracket that begins at `at`. */
function endOfAtom(source: string, at: number): number {
  if (source.charAt(at) === '\\') return at + 2;
  if (source.charAt(at) !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}
