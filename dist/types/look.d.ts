import type { Finding, Suppressed } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import type { Progress } from './progress.ts';
import type { Skipped } from './report.ts';
import type { Source } from './sources/source.ts';
import type { IsAddedLine } from './suppress/inline.ts';
/** What was seen in all blobs of a source. */
export interface Looked {
    readonly files: number;
    readonly bytes: number;
    readonly configs: number;
    /** What no comment in the blobs themselves ignores. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
    readonly skipped: readonly Skipped[];
}
/** What a look may need beside its source and policy. */
export interface LookOptions {
    readonly isAddedLine?: IsAddedLine | undefined;
    /** Called now and then while files on the disk are looked at. */
    readonly progress?: ((progress: Progress) => void) | undefined;
}
/** Looks at every blob of a source that the policy includes. */
export declare function lookAt(source: Source, policy: Policy, options?: LookOptions): Promise<Looked>;
