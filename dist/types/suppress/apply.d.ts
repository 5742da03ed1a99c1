import { type Finding, type Suppressed } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { type Baseline } from './baseline.ts';
import type { GitleaksEntry } from './foreign.ts';
export interface SuppressOptions {
    readonly findings: readonly Finding[];
    readonly policy: Policy;
    readonly baseline?: Baseline | undefined;
    /** What `.gitleaksignore` lists, where the policy migrates from gitleaks. */
    readonly gitleaks?: readonly GitleaksEntry[] | undefined;
    /** The day that `expires` is held against, in UTC: `2026-11-22`. */
    readonly today: string;
    /** Whether a file is gone or was looked at in full, so that what the baseline has there may have moved. */
    readonly mayHaveMoved?: (path: string) => boolean;
}
export interface SuppressResult {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
}
/**
 * Takes out the findings that the allow-list of the policy accepts, then those of the baseline. An entry that has
 * expired accepts nothing, and the finding says so.
 */
export declare function applySuppressions(options: SuppressOptions): SuppressResult;
