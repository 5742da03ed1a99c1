import { type Change } from './change.ts';
import type { FetchPolicy, ReadText } from './policy/extends.ts';
import type { Policy } from './policy/policy.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';
import type { IsAddedLine } from './suppress/inline.ts';
/** What to check, and by which policy. Without any of it: the tracked files of the repository around the current folder. */
export interface CheckOptions {
    /** Where relative paths count from; the current folder when missing. */
    readonly cwd?: string;
    /** Files, folders and globs. Together with `staged`, the staged files among them. */
    readonly paths?: readonly string[];
    /** The index: what the next commit will hold. */
    readonly staged?: boolean;
    /** Every blob that the commits of `A..B` added. */
    readonly range?: string;
    /** The same, from a revision or an ISO date up to HEAD. */
    readonly since?: string;
    /** The same, for every commit of HEAD. */
    readonly history?: boolean;
    /** What a change brings, and the router configs of the tree at its head. */
    readonly change?: Change;
    /** Leaves out what stands on other lines. */
    readonly isTouched?: IsAddedLine;
    /** A text that is called `path` in the report. */
    readonly stdin?: {
        readonly path: string;
        readonly input?: AsyncIterable<Uint8Array | string>;
    };
    /** A policy file in place of `.ccr-guard.yml`. */
    readonly policy?: string;
    /** Called now and then while a long check runs. */
    readonly progress?: (progress: Progress) => void;
    /** A baseline in place of `.ccr-guard-baseline.json`, or `false` to count what the baseline accepts too. */
    readonly baseline?: string | false;
    /** Reads policies that a policy extends from GitHub. */
    readonly fetchPolicy?: FetchPolicy;
    /** Where a change is judged: policy, baseline and ignores are those of the commit that it is to be merged into. */
    readonly trust?: Trust;
}
/** The commit that a change is to be merged into, and what the change adds to it. */
export interface Trust {
    readonly ref: string;
    /** Reads a file of that commit, by its path from the root. */
    readonly read: ReadText;
    /** Reads a file as the change has it. */
    readonly head: ReadText;
    readonly isAddedLine?: IsAddedLine;
}
/** A report, and the policy that led to it. */
export interface Checked {
    readonly report: Report;
    readonly policy: Policy;
    /** What the reader of the report should know about the policy: one sentence each. */
    readonly notes: readonly string[];
}
/** The pipeline: source, blobs, inspection, findings, suppression, report. Throws a UserError for a wrong request. */
export declare function check(options?: CheckOptions): Promise<Checked>;
