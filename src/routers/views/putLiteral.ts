import type { FragmentBuilder } from '../fragment.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Puts what a string literal says from `start` to `end` into a fragment. */
export function putLiteral(text: string, start: number, end: number, out: FragmentBuilder): void {
  let at = start;
  while (at < end) {
    // The rest of a text without backslashes is not gone through for each of its literals.
    const found = text.slice(at, end).indexOf('\\');
    const backslash = found < 0 ? end : at + found;
    out.copy(at, backslash);
    if (found < 0) return;
    at = backslash + readEscape(text, backslash, out);
  }
}

/** Puts what the escape at a place stands for, and returns its length. */
function readEscape(text: string, at: number, out: FragmentBuilder): number {
  const c = text.charAt(at + 1);
  const unicode = /^u([0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6));
  if (unicode) {
    out.put(String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16)), at, at + 6);
    return 6;
  }
  // A shell's `\$` stays as it is: it tells that the shell leaves the variable alone.
  if (c === '$') out.copy(at, at + 2);
  else if (c !== '\n') out.put(escapes[c] ?? c, at, at + 2);
  return 2;
}
