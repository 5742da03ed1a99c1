import { fragmentOf } from '../fragment.ts';
import { reach, type View } from './view.ts';

/** What comments, patches and quotations put before each line. */
const prefix = /^[ \t]*(?:#+|\/\/+|--|\*|>|;+|REM|')(?![\w"'{[])|^\+(?!\+\+ )/i;

/** A config in lines that all begin with the same sign: `# "Providers": [`, `+  "Router": {`. */
export const prefixed: View = {
  id: 'prefixed',
  open(source, anchor) {
    const { text } = source;
    const sign = signOf(lineAt(text, anchor));
    if (sign === undefined) return undefined;
    let start = anchor;
    let from = lineStart(text, anchor);
    while (from > 0 && anchor - from < reach && belongs(lineAt(text, from - 1), sign)) from = lineStart(text, from - 1);
    start = from;
    const out = fragmentOf(source);
    while (start < text.length && start - anchor < reach) {
      const line = lineAt(text, start);
      if (!belongs(line, sign)) break;
      // A line that the patch takes away, or its own header, is no part of what it leaves.
      if (!(sign === '+' && /^[-@]/.test(line))) out.copy(start + lengthOf(line, sign), start + line.length);
      out.put('\n', start + line.length);
      start += line.length + 1;
    }
    return out.build(Math.min(start, text.length));
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
