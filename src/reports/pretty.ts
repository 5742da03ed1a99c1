import { styleText } from 'node:util';
import type { Finding, Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import { frame } from './frame.ts';
import type { RenderOptions, Reporter } from './reporter.ts';
import { defused, lineSafe } from './safe.ts';
import { count, isIncomplete, lookedAt, sightingOf, suppressedCounts, verdict, whereIs } from './words.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const styles: Readonly<Record<Severity, Style>> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  notice: ['cyan', 'bold'],
};

/** How many left-out files are named one by one, besides those that the user asked for. */
const namedSkips = 10;

/** For people at a terminal: each finding with its line, a caret, the remedy and where to read on, then the totals. */
export const reporter: Reporter = {
  format: 'pretty',
  render(report, options) {
    const paint = painter(options.color === true);
    const blocks = report.findings.map((finding) => block(finding, paint, options));
    return defused(`${[...blocks, closing(report, paint)].join('\n\n')}\n`);
  },
};

function painter(color: boolean): Paint {
  // Whether to use colour was decided by the caller; Node would look at its own standard output again.
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

function block(finding: Finding, paint: Paint, options: RenderOptions): string {
  const gutter = String(finding.line).length;
  const bar = paint('blue', `${' '.repeat(gutter)} |`);
  const note = (name: string, text: string): string =>
    `${' '.repeat(gutter)} ${paint('blue', '=')} ${paint('bold', `${name}:`)} ${lineSafe(text)}`;
  const style = styles[finding.severity];
  const sighting = sightingOf(finding);
  return [
    `${paint(style, `${finding.severity}[${lineSafe(finding.rule)}]`)} ${paint('bold', lineSafe(finding.message))}`,
    `${' '.repeat(gutter)}${paint('blue', '-->')} ${lineSafe(whereIs(finding))}`,
    ...code(finding, paint, options, bar),
    ...(sighting === '' ? [] : [note('seen', sighting)]),
    note('fix', finding.fix),
    note('docs', finding.docs),
  ].join('\n');
}

function code(finding: Finding, paint: Paint, { width = 100 }: RenderOptions, bar: string): string[] {
  if (finding.excerpt === undefined) return [];
  const number = String(finding.line);
  const { before, span, after, indent, length } = frame(finding.excerpt, Math.max(30, width - number.length - 4));
  const style = styles[finding.severity];
  return [
    bar,
    `${paint('blue', `${number} |`)} ${before}${paint(style, span)}${after}`,
    `${bar} ${' '.repeat(indent)}${paint(style, '^'.repeat(length))}`,
  ];
}

function closing(report: Report, paint: Paint): string {
  const { findings } = report;
  const worst = isIncomplete(report) ? 'error' : findings[0]?.severity;
  const style: Style = worst === undefined ? ['green', 'bold'] : styles[worst];
  const suppressed = suppressedCounts(report);
  return [
    `${paint(style, verdict(report))}${findings.length === 0 ? ' in' : '. Looked at'} ${lineSafe(lookedAt(report))}.`,
    ...(suppressed === '' ? [] : [`${suppressed}.`]),
    ...skips(report, paint),
    ...(findings.length === 0 ? [] : ['To read more about a rule: ccr-guard explain <rule>']),
  ].join('\n');
}

function skips({ stats: { skipped } }: Report, paint: Paint): string[] {
  if (skipped.length === 0) return [];
  const asked = skipped.filter((skip) => skip.asked === true);
  const named = [...asked, ...skipped.filter((skip) => skip.asked !== true).slice(0, namedSkips)];
  const more = skipped.length - named.length;
  return [
    paint('yellow', `Not looked at: ${count(skipped.length, 'item')}.`),
    ...named.map(({ path, reason }) => `  - ${lineSafe(path)}: ${lineSafe(reason)}`),
    ...(more > 0 ? [`  - and ${more} more; --format json lists them all.`] : []),
  ];
}
