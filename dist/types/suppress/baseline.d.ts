import { type Finding } from '../finding.ts';
/** Where the baseline is kept, from the root. */
export declare const baselineName = ".ccr-guard-baseline.json";
/** Findings of one file that were there when the baseline was made. Holds no secret, only fingerprints. */
export interface BaselineEntry {
    readonly fingerprint: string;
    readonly rule: string;
    readonly path: string;
    /** How many findings it stands for; one, when missing. */
    readonly count?: number;
    readonly reason?: string;
    /** ISO date, the last day on which the entry counts. */
    readonly expires?: string;
}
export interface Baseline {
    readonly version: 1;
    readonly entries: readonly BaselineEntry[];
}
/** Throws a UserError for a text that is no baseline. */
export declare function readBaseline(text: string, name?: string): Baseline;
/** Sorted and with one entry a line, so that a diff shows what came and what went. */
export declare function writeBaseline({ entries }: Baseline): string;
/** A baseline of these findings, with the reasons and dates that `old` has for them. */
export declare function baselineOf(findings: readonly Finding[], old?: Baseline): Baseline;
/** The same baseline without what is fixed: entries and counts that no finding uses any more. */
export declare function pruned(baseline: Baseline, findings: readonly Finding[]): Baseline;
/** Which entry stands for which finding, and how often each is used. */
export interface BaselineMatch {
    readonly entryOf: ReadonlyMap<Finding, BaselineEntry>;
    readonly used: ReadonlyMap<BaselineEntry, number>;
}
/**
 * An entry stands for the same thing in the same file, as often as it was there. What has left that file may have
 * moved with it, so that the entry stands for one other file; a copy beside the original is new.
 *
 * @param mayHaveMoved whether a file is gone or was looked at in full: else the thing may still be there
 */
export declare function matchBaseline({ entries }: Baseline, findings: readonly Finding[], mayHaveMoved: (path: string) => boolean): BaselineMatch;
