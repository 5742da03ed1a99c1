// What the Actions runner makes of the files that a step may write.

export interface Pairs {
  readonly pairs: Readonly<Record<string, string>>;
  /** Why the step fails, if the file cannot be read. */
  readonly error?: string;
}

/** Reads a GITHUB_OUTPUT file: `name=value` lines, and `name<<DELIMITER` up to a line that is the delimiter. */
export function readPairs(text: string): Pairs {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, error: `Invalid format '${line}'` };
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (end < 0) return { pairs, error: `Matching delimiter not found '${line.slice(heredoc + 2)}'` };
      pairs[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else return { pairs, error: `Invalid format '${line}'` };
  }
  return { pairs };
}

/** A summary of more than 1 MiB is thrown away as a whole. */
export function keptSummary(text: string): string | undefined {
  return Buffer.byteLength(text) > 1024 * 1024 ? undefined : text;
}
