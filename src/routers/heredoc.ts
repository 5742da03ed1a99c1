import type { Span } from '../text.ts';
import { countBelow } from './sorted.ts';

/** A heredoc of a shell, a Dockerfile or HCL, or a here-string of PowerShell: the span is its body. */
export interface Heredoc extends Span {
  /** Whether the shell puts the values of variables into it. */
  readonly expands: boolean;
  /** The file it is written to. */
  readonly target?: string;
}

const opener = /(?<!<)<<[-~]?[ \t]*(\\?)(["']?)([A-Za-z_][\w.-]{0,60})\2|@(["'])[ \t]*\r?$/gm;

/** A line that ends a heredoc, also behind the signs of a comment or a patch. */
const terminator = /^[ \t+#>*/]*(?:([A-Za-z_][\w.-]{0,60})(?=[ \t\r"'`;,)|]*$)|(["'])@)/gm;

/** Gives the heredoc around a place that began last. */
export function heredocFinder(text: string): (at: number) => Heredoc | undefined {
  const bodies = heredocs(text);
  const starts = bodies.map(({ start }) => start);
  return (at) => bodies.slice(0, countBelow(starts, at + 1)).findLast(({ end }) => at < end);
}

/** Every heredoc of a text that ends, in the order in which they begin. */
function heredocs(text: string): readonly Heredoc[] {
  const openers = [...text.matchAll(opener)];
  if (openers.length === 0) return [];
  const ends = endsIn(text);
  return openers.flatMap((found) => {
    const [, backslash = '', quote = '', tag, hereString] = found;
    const start = text.indexOf('\n', found.index) + 1;
    const candidates = ends.get(tag ?? `${hereString}@`) ?? [];
    const end = candidates[countBelow(candidates, start)];
    if (start === 0 || end === undefined) return [];
    const line = text.slice(text.lastIndexOf('\n', found.index) + 1, start).trimEnd();
    const quoted = tag === undefined ? hereString === "'" : backslash + quote !== '';
    const target = targetOf(line);
    return {
      start,
      end,
      expands: !quoted || /\benvsubst\b/.test(line),
      ...(target !== undefined && { target }),
    };
  });
}

/** Where each word ends heredocs, in the order of the text. */
function endsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const ends = new Map<string, number[]>();
  for (const { index, 1: tag, 2: quote } of text.matchAll(terminator)) {
    const word = tag ?? `${quote}@`;
    const known = ends.get(word);
    if (known) known.push(index);
    else ends.set(word, [index]);
  }
  return ends;
}

/** What the line redirects to, or gives to `tee`, COPY or Set-Content. */
function targetOf(line: string): string | undefined {
  const found =
    /(?:>{1,2}|\btee\b(?:[ \t]+-\w+)*|Set-Content(?:[ \t]+-Path)?|Out-File(?:[ \t]+-FilePath)?)[ \t]*["']?(?!\/dev\/null)([^\s"'<>|;&]+)/i.exec(
      line,
    );
  return found?.[1] ?? /\bCOPY\b.*[ \t](\S+)$/i.exec(line)?.[1];
}
