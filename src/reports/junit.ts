import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';
import type { Reporter } from './reporter.ts';
import { markupSafe } from './safe.ts';
import { lookedAt, sightingOf } from './words.ts';

/**
 * JUnit XML, which most CI systems read: a failed test case for each error and warning, a passed one with its text for
 * a notice, a skipped one for what was suppressed or left out.
 */
export const reporter: Reporter = {
  format: 'junit',
  render(report) {
    const cases = testCases(report);
    const { findings, suppressed, stats } = report;
    const failures = findings.filter(({ severity }) => severity !== 'notice').length;
    const skipped = suppressed.length + stats.skipped.length;
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="ccr-guard" ${counts}>`,
      `  <testsuite name="ccr-guard" ${counts}>`,
      ...cases,
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function testCases(report: Report): string[] {
  const suppressed = report.suppressed.map(({ rule, path, line, by, reason }) =>
    testCase(path, `${rule} at line ${line}`, `<skipped message="${markupSafe(`by ${by}: ${reason}`)}"/>`),
  );
  const skipped = report.stats.skipped.map(({ path, reason }) =>
    testCase(path, 'not looked at', `<skipped message="${markupSafe(reason)}"/>`),
  );
  const passed = report.findings.length === 0 ? [testCase('ccr-guard', `no findings in ${lookedAt(report)}`)] : [];
  return [...report.findings.map(findingCase), ...passed, ...suppressed, ...skipped];
}

function findingCase(finding: Finding): string {
  const { rule, severity, message, fix, docs, path, line, column } = finding;
  const sighting = sightingOf(finding);
  const body = [`at ${path}:${line}:${column}`, `Fix: ${fix}`, ...(sighting === '' ? [] : [`seen ${sighting}`]), docs];
  const text = (lines: readonly string[]): string => lines.map(markupSafe).join('\n');
  const inner =
    severity === 'notice'
      ? `<system-out>${text([message, ...body])}</system-out>`
      : `<failure type="${severity}" message="${markupSafe(message)}">${text(body)}</failure>`;
  const place = ` file="${markupSafe(path)}" line="${line}"`;
  return testCase(path, `${rule} at line ${line}, column ${column}`, inner, place);
}

function testCase(classname: string, name: string, inner = '', place = ''): string {
  const attributes = `classname="${markupSafe(classname)}" name="${markupSafe(name)}"${place}`;
  return `    <testcase ${attributes}>${inner}</testcase>`;
}
