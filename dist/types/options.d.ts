import type { FetchPolicy } from './policy/extends.ts';
import type { Progress } from './report.ts';
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
    /** A text that is called `path` in the report. */
    readonly stdin?: {
        readonly path: string;
        readonly input?: AsyncIterable<Uint8Array | string>;
    };
    /** A policy file in place of `.ccr-guard.yml`. */
    readonly policy?: string;
    /** A baseline in place of `.ccr-guard-baseline.json`, or `false` to count what the baseline accepts too. */
    readonly baseline?: string | false;
    /** Reads policies that a policy extends from GitHub. */
    readonly fetchPolicy?: FetchPolicy;
    /** Called now and then while a long check runs. */
    readonly progress?: (progress: Progress) => void;
}
