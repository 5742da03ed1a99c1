import type { Finding, Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';
import type { Reporter } from './reporter.ts';
import { markdownCode, markdownSafe } from './safe.ts';
import { count, isIncomplete, lookedAt, rulesOf, sightingOf, suppressedCounts, verdict, whereIs } from './words.ts';

/** The runner throws a job summary above 1 MiB away as a whole. */
const summaryLimit = 1024 * 1024 - 1;

/** Kept free for the line that counts what was left out. */
const reserve = 200;

const marks: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', notice: 'ℹ️ notice' };

/** For a job summary or a comment: a table of all findings, as many as fit. */
export const reporter: Reporter = {
  format: 'markdown',
  render(report, { maxBytes = summaryLimit, rules = [] }) {
    const start = [heading(report), ...(report.findings.length === 0 ? [] : table)].join('\n');
    const rows = report.findings.map(findingRow);
    const end = [...suppressedPart(report), ...skippedPart(report), ...meaning(report, rules)];
    // The findings come first: what else there is to say gets the room that they leave.
    const body = fitted([start], rows, maxBytes, (left) => `\n${count(left, 'more finding')} did not fit in here.`);
    return `${fitted(body, end, maxBytes, () => '\nSome of the lists did not fit in here.').join('\n')}\n`;
  },
};

const table = ['', '| Severity | Rule | Where | What and how to fix it |', '|---|---|---|---|'];

function heading(report: Report): string {
  const worst = isIncomplete(report) ? 'error' : report.findings[0]?.severity;
  const mark = worst === undefined ? '✅' : marks[worst].split(' ', 1)[0];
  const suppressed = suppressedCounts(report);
  return [
    `### ${mark} ccr-guard: ${verdict(report)}`,
    '',
    `Looked at ${markdownSafe(lookedAt(report))}.${suppressed === '' ? '' : ` ${suppressed}.`}`,
  ].join('\n');
}

function findingRow(finding: Finding): string {
  const sighting = sightingOf(finding);
  const what = [
    `**${markdownSafe(finding.message)}**`,
    markdownSafe(finding.fix),
    ...(sighting === '' ? [] : [markdownSafe(`Seen ${sighting}.`)]),
  ];
  const cells = [marks[finding.severity], code(finding.rule), code(whereIs(finding)), what.join('<br>')];
  return `| ${cells.join(' | ')} |`;
}

function suppressedPart({ suppressed }: Report): string[] {
  if (suppressed.length === 0) return [];
  const rows = suppressed.map(
    ({ rule, path, line, by, reason }) =>
      `| ${code(rule)} | ${code(`${path}:${line}`)} | ${by} | ${markdownSafe(reason)} |`,
  );
  return details('Suppressed', ['| Rule | Where | By | Reason |', '|---|---|---|---|', ...rows]);
}

function skippedPart({ stats: { skipped } }: Report): string[] {
  if (skipped.length === 0) return [];
  const rows = skipped.map(({ path, reason }) => `| ${code(path)} | ${markdownSafe(reason)} |`);
  return details(`Not looked at: ${count(skipped.length, 'item')}`, ['| Path | Reason |', '|---|---|', ...rows]);
}

/** What the rules that found something mean; their texts are Markdown of our own. */
function meaning(report: Report, rules: readonly RuleInfo[]): string[] {
  const told = rulesOf(report, rules);
  if (told.length === 0) return [];
  return details(
    'What the rules mean',
    told.map(({ id, title, help }) => `#### ${code(id)} ${title}\n\n${help}\n`),
  );
}

function details(title: string, lines: readonly string[]): string[] {
  return [['', `<details><summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n')];
}

function code(text: string): string {
  return `<code>${markdownCode(text)}</code>`;
}

/** Adds as many of `lines` as fit into `limit` bytes, and what `left` says of the others. */
function fitted(
  start: readonly string[],
  lines: readonly string[],
  limit: number,
  left: (n: number) => string,
): string[] {
  const out = [...start];
  let bytes = out.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  for (const [index, line] of lines.entries()) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > limit - reserve) return [...out, left(lines.length - index)];
    out.push(line);
  }
  return out;
}
