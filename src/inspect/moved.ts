import type { Finding } from '../finding.ts';
import { type Ignore, lastLine } from '../suppress/ignore.ts';
import type { Segment } from './intake.ts';

/** A finding of a later part of a large file, at its place in the whole of it. */
export function moved(finding: Finding, { line, column }: Segment): Finding {
  if (line === 0 && column === 0) return finding;
  return {
    ...finding,
    line: finding.line + line,
    column: finding.column + (finding.line === 1 ? column : 0),
    endLine: finding.endLine + line,
    endColumn: finding.endColumn + (finding.endLine === 1 ? column : 0),
  };
}

/** The same for an ignore. */
export function shifted(ignore: Ignore, { line, column }: Segment): Ignore {
  if (line === 0 && column === 0) return ignore;
  const ahead = ignore.line === 1 ? column : 0;
  const [from, to] = ignore.covers;
  return {
    ...ignore,
    line: ignore.line + line,
    column: ignore.column + ahead,
    endColumn: ignore.endColumn + ahead,
    covers: to === lastLine ? ignore.covers : [from + line, to + line],
  };
}
