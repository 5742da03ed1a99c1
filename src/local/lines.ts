import type { Finding, Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import { printable } from '../text.ts';

/** What `verify` says when nothing is wrong. */
export const allWell = 'Router config OK. Local routing only. Anthropic only. Allowed models only.';

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/** The findings about the one file called `shown`, each with its place and remedy. */
export function findingLines(findings: readonly Finding[], shown: string): string[] {
  return findings.flatMap(({ severity, message, line, column, fix }) => [
    `${words[severity]}: ${printable(message)}`,
    `  at ${printable(shown)}:${line}:${column}`,
    `  ${printable(fix)}`,
  ]);
}

/** A committed config is no matter of a file in one's home; everything else that a check says is. */
export function ofHome({ findings }: Report): Finding[] {
  return findings.filter(({ rule }) => rule !== 'config-committed');
}
