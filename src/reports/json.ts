import type { Finding } from '../finding.ts';
import type { Reporter } from './reporter.ts';

/** For programs: the report as one object, as schemas/report.json describes it. */
export const reporter: Reporter = {
  format: 'json',
  render(report) {
    const whole = { ...report, findings: report.findings.map(published) };
    return `${jsonSafe(whole)}\n`;
  },
};

/** A finding without its excerpt, its fields in the order of the schema. */
function published(finding: Finding): Omit<Finding, 'excerpt'> {
  const { rule, severity, message, path, line, column, endLine, endColumn, excerpt: _, ...rest } = finding;
  const { fingerprint, fix, docs, ...more } = rest;
  return { rule, severity, message, path, line, column, endLine, endColumn, ...more, fingerprint, fix, docs };
}

/** Indented JSON that holds no legacy workflow command, should it be printed by a workflow's step. */
export function jsonSafe(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('##[', '#\\u0023[');
}
