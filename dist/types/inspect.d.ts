import type { Finding } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import type { Sink } from './sources/blob.ts';
import type { Ignore } from './suppress/ignore.ts';
/** What one blob held. */
export interface Inspected {
    readonly findings: readonly Finding[];
    /** Comments that ask to ignore findings of this blob. */
    readonly ignores: readonly Ignore[];
    readonly configs: number;
    readonly bytes: number;
    /** Parts that could not be looked at: an archive over the limits, an encrypted member. */
    readonly skipped: readonly {
        readonly path: string;
        readonly reason: string;
    }[];
}
/** Looks at one blob after the other; runs where the bytes are read, on the main thread or in a worker. */
export interface Inspector {
    begin(path: string): Sink;
    /** A promise only where the blob may hold a router config or is an archive. */
    end(): Inspected | Promise<Inspected>;
}
/** Literals that are looked for beside the keywords of the detectors. */
export declare const standardAnchors: readonly string[];
export declare function createInspector(policy: Policy): Inspector;
