import type * as Core from '@actions/core';
import { type Finding, type Severity, severities } from '../finding.ts';
import type { Report } from '../report.ts';
import { annotations } from '../reports/annotations.ts';
import { lineSafe, sentences } from '../reports/safe.ts';
import { count, lookedAt, suppressedCounts, tally, totals, whereIs } from '../reports/words.ts';
import { annotationOf } from './annotations.ts';

/**
 * Annotates the heaviest findings, prints the others, and says in one line what was looked at. With `failed` the step
 * fails: that is the last error, so that it is the tenth at most. `notes` are about the policy.
 */
export function present(core: typeof Core, report: Report, failed: boolean, notes: readonly string[] = []): void {
  const { shown, rest } = annotations(report.findings);
  for (const finding of shown) {
    const { message, properties } = annotationOf(finding);
    core[finding.severity](message, properties);
  }
  const left = tally(rest);
  for (const severity of severities) {
    const summed = severity === 'error' && failed;
    if (left[severity] > 0 && !summed) core[severity](more(left[severity], severity), { title: 'ccr-guard' });
  }
  if (rest.length > 0) print(core, rest);
  const looked = `Looked at ${lookedAt(report)}.`;
  const suppressed = suppressedCounts(report);
  core.info(lineSafe(`ccr-guard: ${totals(report.findings)}. ${looked}${suppressed === '' ? '' : ` ${suppressed}.`}`));
  for (const { path, reason } of report.stats.skipped)
    core.info(lineSafe(`ccr-guard: not looked at: ${path}: ${reason}`));
  for (const note of notes) core.info(lineSafe(`ccr-guard: ${note}`));
  if (failed) core.setFailed(lineSafe(failure(report, rest.length)));
}

function failure(report: Report, hidden: number): string {
  const unread = report.stats.skipped.filter(({ asked }) => asked).length;
  return [
    `ccr-guard: ${totals(report.findings)}.`,
    ...(unread > 0 ? [`${count(unread, 'asked file')} could not be looked at.`] : []),
    ...(hidden > 0 ? [`${count(hidden, 'finding')} without an annotation: ${elsewhere}`] : []),
  ].join(' ');
}

function more(left: number, severity: Severity): string {
  return `${count(left, `more ${severity}`)}: ${elsewhere}`;
}

const elsewhere = 'see the job summary or the log of this step.';

function print(core: typeof Core, findings: readonly Finding[]): void {
  core.startGroup('Findings without an annotation');
  for (const finding of findings) {
    core.info(
      lineSafe(`${finding.severity} ${whereIs(finding)} ${finding.rule}: ${sentences(finding.message, finding.fix)}`),
    );
  }
  core.endGroup();
}
