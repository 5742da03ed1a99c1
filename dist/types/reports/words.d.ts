import { type Finding, type Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';
/** `1 file`, `2 files`, `1,000 files`. */
export declare function count(number: number, noun: string): string;
/** How many findings there are of each severity. */
export declare function tally(findings: readonly Finding[]): Readonly<Record<Severity, number>>;
/** Whether something that was asked for could not be looked at. */
export declare function isIncomplete({ stats }: Report): boolean;
/** `2 errors and 1 notice in 2 files`, or `No findings`. */
export declare function totals(findings: readonly Finding[]): string;
/** The totals, and whether they are of all that was asked for. */
export declare function verdict(report: Report): string;
/** Those of `rules` that found something, in their order. */
export declare function rulesOf({ findings }: Report, rules: readonly RuleInfo[]): RuleInfo[];
/** What a check looked at: `12 files (3.4 MB), 1 router config, policy .ccr-guard.yml`. */
export declare function lookedAt({ stats, policy }: Report): string;
/** `3 suppressed: 2 by the baseline, 1 by inline ignores`; empty when there are none. */
export declare function suppressedCounts({ suppressed }: Report): string;
/** `src/a.json:3:7`; the commit goes before it where the finding is not in the checked-out files. */
export declare function whereIs({ path, line, column, commit }: Finding): string;
/** What is known of the commits of a finding; empty where it is in the files themselves. */
export declare function sightingOf({ commit, sighting }: Finding): string;
