import type { Finding, Sighting, Suppressed } from './finding.ts';
import type { Inspected } from './inspect.ts';
import type { LookOptions } from './look.ts';
import type { Policy } from './policy/policy.ts';
import type { Skipped } from './report.ts';
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
/** Adds up what blobs held, less what their own comments ignore. */
export declare function createTally(policy: Policy, options: LookOptions): {
    looked: {
        files: number;
        bytes: number;
        configs: number;
        findings: Finding[];
        suppressed: Suppressed[];
        skipped: Skipped[];
    };
    add: (inspected: Inspected, sighting?: Sighting) => Promise<void>;
};
