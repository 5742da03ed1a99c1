import { type Finding, type Severity, severities } from '../finding.ts';
import { annotations } from './annotations.ts';
import type { Reporter } from './reporter.ts';
import { lineSafe, sentences } from './safe.ts';
import { count, lookedAt, sightingOf, suppressedCounts, tally, verdict, whereIs } from './words.ts';

/** Workflow commands for a step that runs the CLI: one annotation a finding, as far as the runner keeps them. */
export const reporter: Reporter = {
  format: 'github',
  render(report) {
    const { shown, rest } = annotations(report.findings);
    const suppressed = suppressedCounts(report);
    const lines = [
      ...shown.map(annotation),
      ...severities.flatMap((severity) => summing(severity, rest)),
      ...rest.map((finding) => lineSafe(`${finding.severity} ${whereIs(finding)} ${finding.rule}: ${text(finding)}`)),
      lineSafe(`ccr-guard: ${verdict(report)}. Looked at ${lookedAt(report)}.`),
      ...(suppressed === '' ? [] : [`ccr-guard: ${suppressed}.`]),
      ...report.stats.skipped.map(({ path, reason }) => lineSafe(`ccr-guard: not looked at: ${path}: ${reason}`)),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function annotation(finding: Finding): string {
  const { severity, rule, path, line, column, endLine, endColumn, commit } = finding;
  // The runner drops columns where a finding spans lines, and a path of the history may be gone from the files.
  const place =
    commit === undefined ? { file: path, line, endLine, ...(line === endLine && { col: column, endColumn }) } : {};
  return command(severity, { ...place, title: `ccr-guard: ${lineSafe(rule)}` }, text(finding));
}

function text(finding: Finding): string {
  const { message, fix, path, docs } = finding;
  const sighting = sightingOf(finding);
  const seen = sighting === '' ? [] : [`Seen in ${path} ${sighting}`];
  return `${sentences(message, fix, ...seen)} (${docs})`;
}

function summing(severity: Severity, rest: readonly Finding[]): string[] {
  const left = tally(rest)[severity];
  if (left === 0) return [];
  const message = `${count(left, `more ${severity}`)}: the log of this step lists all of them.`;
  return [command(severity, { title: 'ccr-guard' }, message)];
}

/**
 * One workflow command. The runner tries this form first, so that a legacy command in the file name, which has to
 * stay as it is to be found, is never looked at; the message has no such need.
 */
function command(name: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${pairs.join(',')}::${data(lineSafe(message))}`;
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
