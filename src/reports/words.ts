import { type Finding, type Severity, severities } from '../finding.ts';
import type { PolicySource } from '../policy/policy.ts';
import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';

/** `1 file`, `2 files`, `1,000 files`. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** How many findings there are of each severity. */
export function tally(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const tallied = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) tallied[severity]++;
  return tallied;
}

/** Whether something that was asked for could not be looked at. */
export function isIncomplete({ stats }: Report): boolean {
  return stats.skipped.some((skip) => skip.asked === true);
}

/** `2 errors and 1 notice in 2 files`, or `No findings`. */
export function totals(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No findings';
  const number = tally(findings);
  const parts = severities.filter((severity) => number[severity] > 0).map((s) => count(number[s], s));
  return `${listed(parts)} in ${count(new Set(findings.map(({ path }) => path)).size, 'file')}`;
}

/** The totals, and whether they are of all that was asked for. */
export function verdict(report: Report): string {
  return `${isIncomplete(report) ? 'Incomplete check: ' : ''}${totals(report.findings)}`;
}

/** Those of `rules` that found something, in their order. */
export function rulesOf({ findings }: Report, rules: readonly RuleInfo[]): RuleInfo[] {
  const ids = new Set(findings.map(({ rule }) => rule));
  return rules.filter(({ id }) => ids.has(id));
}

/** What a check looked at: `12 files (3.4 MB), 1 router config, policy .ccr-guard.yml`. */
export function lookedAt({ stats, policy }: Report): string {
  const files = `${count(stats.files, 'file')} (${size(stats.bytes)})`;
  return `${files}, ${count(stats.configs, 'router config')}, ${policyName(policy)}`;
}

function policyName({ source }: PolicySource): string {
  return source === 'default' ? 'the default policy' : `policy ${source}`;
}

/** `3 suppressed: 2 by the baseline, 1 by inline ignores`; empty when there are none. */
export function suppressedCounts({ suppressed }: Report): string {
  if (suppressed.length === 0) return '';
  const names = { baseline: 'the baseline', inline: 'inline ignores', policy: 'the policy' } as const;
  const parts = (['baseline', 'inline', 'policy'] as const).flatMap((by) => {
    const some = suppressed.filter((one) => one.by === by).length;
    return some > 0 ? [`${grouped(some)} by ${names[by]}`] : [];
  });
  return `${grouped(suppressed.length)} suppressed: ${parts.join(', ')}`;
}

/** `src/a.json:3:7`; the commit goes before it where the finding is not in the checked-out files. */
export function whereIs({ path, line, column, commit }: Finding): string {
  return `${commit === undefined ? '' : `${commit.slice(0, 12)}:`}${path}:${line}:${column}`;
}

/** What is known of the commits of a finding; empty where it is in the files themselves. */
export function sightingOf({ commit, sighting }: Finding): string {
  if (sighting === undefined) return commit === undefined ? '' : `commit ${commit}`;
  const last = sighting.lastCommit === undefined ? '' : `, last in ${sighting.lastCommit.slice(0, 12)}`;
  const state = sighting.atHead ? 'still there at HEAD' : 'no longer there at HEAD, but in the history';
  return `since commit ${sighting.commit} of ${sighting.date}${last}; ${state}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Bytes in the unit that keeps the number short, by thousands: `12 kB`. */
function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value < 10 && unit > 0 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
