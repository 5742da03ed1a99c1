import type { Span } from '../../text.ts';
import { fragmentOf } from '../fragment.ts';
import { reach, type View } from './view.ts';

/**
 * What ahead of a line's text writes it, also to a file that is named first: `>> config.json echo {`. Where a string begins
 * that holds a config, the quotes are a shell's.
 */
const head =
  /^[ \t]*@?(?<file>>{1,2}[ \t]*(?:"[^"\r\n]{1,200}"|[^\s">]{1,200})[ \t]+)?echo[ .:]?(?![ \t]*(?:'|"(?:[{[]|[^"\n]{0,200}\\")))/i;
const tail = /^>[ \t]*(?:"[^"\r\n]{1,200}"|[^\s">]{1,200})[ \t]*\r?$/;

/** No such line is longer, in characters. */
const longestLine = 8_000;

/** A config that a batch file writes line by line, in which `^` makes the next character an ordinary one. */
export const batch: View = {
  id: 'batch',
  over: (source) => {
    const { text } = source;
    let refused = -1;
    return (anchor) => {
      if (anchor < refused) return undefined;
      let at = text.lastIndexOf('\n', anchor - 1) + 1;
      const own = writtenAt(text, at);
      if (!own || own.start > anchor) {
        const end = text.indexOf('\n', anchor);
        refused = end < 0 ? text.length : end;
        return undefined;
      }
      while (at > 0 && anchor - at < reach && writtenAt(text, startOf(text, at - 1))) at = startOf(text, at - 1);
      const out = fragmentOf(source);
      while (at < text.length && at - anchor < reach) {
        const written = writtenAt(text, at);
        if (!written) break;
        for (let from = written.start; from < written.end; from += 1) {
          if (text[from] === '^') from += 1;
          out.copy(from, from + 1);
        }
        const newline = text.indexOf('\n', at);
        at = newline < 0 ? text.length : newline + 1;
        out.put('\n', at - 1, at);
      }
      return out.build(at);
    };
  },
};

function startOf(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** What the line that begins at a place writes to a file. */
function writtenAt(text: string, at: number): Span | undefined {
  const newline = text.indexOf('\n', at);
  const line = text.slice(at, newline < 0 ? text.length : newline);
  const found = line.length <= longestLine ? head.exec(line) : null;
  if (!found) return undefined;
  const start = at + found[0].length;
  if (found.groups?.['file'] !== undefined) return { start, end: at + line.trimEnd().length };
  const sign = line.lastIndexOf('>');
  if (at + sign < start || !tail.test(line.slice(sign))) return undefined;
  return { start, end: at + (line[sign - 1] === '>' ? sign - 1 : sign) };
}
