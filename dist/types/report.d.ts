import type { Finding, Suppressed } from './finding.ts';
import type { PolicySource } from './policy/policy.ts';
/** What was left out of a check, and why. */
export interface Skipped {
    readonly path: string;
    readonly reason: string;
    /** True when the user named it, so that the verdict would be incomplete: the exit code is 2. */
    readonly asked?: boolean;
}
export interface Stats {
    readonly files: number;
    readonly bytes: number;
    /** Router configs found. */
    readonly configs: number;
    readonly skipped: readonly Skipped[];
    /** Milliseconds of wall time. */
    readonly ms: number;
}
/** What a check found: the input of every reporter, and what `--format json` prints. schemas/report.json describes it. */
export interface Report {
    readonly version: 1;
    readonly tool: {
        readonly name: 'ccr-guard';
        readonly version: string;
    };
    readonly policy: PolicySource;
    readonly stats: Stats;
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
}
/** How far a check is. */
export interface Progress {
    readonly files: number;
    readonly all: number;
    readonly bytes: number;
    readonly findings: number;
}
/** The report with all its paths led from elsewhere: `prefix` is a folder with its slash, or empty. */
export declare function prefixed(report: Report, prefix: string): Report;
