/** A heredoc of a shell, a Dockerfile or HCL, or a here-string of PowerShell. */
export interface Heredoc {
  /** Whether the shell puts the values of variables into it. */
  readonly expands: boolean;
  /** The file it is written to. */
  readonly target?: string;
}

/** How far ahead of a place the opening line of its heredoc may be, in characters. */
const reach = 100_000;

const opener = /(?<!<)<<[-~]?[ \t]*(\\?)(["']?)([A-Za-z_][\w.-]{0,60})\2|@(["'])[ \t]*\r?$/gm;

/** The heredoc in which `at` lies, if any. */
export function heredocAt(text: string, at: number): Heredoc | undefined {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  let innermost: Heredoc | undefined;
  for (const found of before.matchAll(opener)) {
    const [, backslash, quote, tag, hereString] = found;
    const bodyStart = before.indexOf('\n', found.index);
    if (bodyStart < 0) continue;
    const terminator = hereString
      ? new RegExp(`^[ \\t]*\\${hereString}@`, 'm')
      : new RegExp(`^[ \\t+#]*${tag}\\b`, 'm');
    if (terminator.test(before.slice(bodyStart))) continue;
    const line = lineOf(before, found.index);
    const quoted = backslash !== '' || quote !== '' ? tag !== undefined : hereString === "'";
    const target = targetOf(line);
    innermost = { expands: !quoted || /\benvsubst\b/.test(line), ...(target !== undefined && { target }) };
  }
  return innermost;
}

function lineOf(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** What the line redirects to, or gives to `tee`, COPY or Set-Content. */
function targetOf(line: string): string | undefined {
  const found =
    /(?:>{1,2}|\btee\b(?:[ \t]+-\w+)*|Set-Content(?:[ \t]+-Path)?|Out-File(?:[ \t]+-FilePath)?)[ \t]*["']?([^\s"'<>|;&]+)/i.exec(
      line,
    );
  return found?.[1] ?? /\bCOPY\b.*[ \t](\S+)[ \t]*$/i.exec(line)?.[1];
}
