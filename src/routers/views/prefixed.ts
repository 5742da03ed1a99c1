import { fragmentOf } from '../fragment.ts';
import { reach, type View } from './view.ts';

/** What comments, patches and quotations put before each line. */
const prefix = /^[ \t]*(?:#+|\/\/+|--|\*|>|;+|REM|')(?![\w"'{[])|^\+(?!\+\+ )/i;

/** No line of a comment goes on for longer ahead of a key, in characters. */
const longestLine = 2_000;

/** A config in lines that all begin with the same sign: `# "Providers": [`, `+  "Router": {`. */
export const prefixed: View = {
  id: 'prefixed',
  over: (source) => (anchor) => {
    const { text } = source;
    if (!text.slice(Math.max(0, anchor - longestLine), anchor).includes('\n') && anchor > longestLine) return undefined;
    const sign = signOf(lineAt(text, anchor));
    if (sign === undefined) return undefined;
    let at = lineStart(text, anchor);
    while (at > 0 && anchor - at < reach && belongs(lineAt(text, at - 1), sign)) at = lineStart(text, at - 1);
    const out = fragmentOf(source);
    while (at < text.length && at - anchor < reach) {
      const line = lineAt(text, at);
      if (!belongs(line, sign)) break;
      // A line that the patch takes away, or its own header, is no part of what it leaves.
      if (!(sign === '+' && /^[-@]/.test(line))) out.copy(at + lengthOf(line, sign), at + line.length);
      at += line.length;
      out.put('\n', at, at + 1);
      at += 1;
    }
    return out.build(Math.min(at, text.length));
  },
};

function signOf(line: string): string | undefined {
  return prefix.exec(line)?.[0].trim();
}

function belongs(line: string, sign: string): boolean {
  if (sign === '+') return /^[-+ @\\]/.test(line) && !line.startsWith('+++ ') && !line.startsWith('--- ');
  return line.trimStart().startsWith(sign);
}

function lengthOf(line: string, sign: string): number {
  return sign === '+' ? 1 : line.indexOf(sign) + sign.length;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(lineStart(text, at), end < 0 ? text.length : end);
}
