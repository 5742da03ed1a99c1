import { type Certainty, type Detector } from './detector.ts';
import type { Kernel } from './kernel/kernel.ts';
import { type Tables } from './kernel/tables.ts';
import { type Match } from './probe.ts';
/** Bytes of the kernel's text: `from` to `to` is to be looked at, `low` to `high` may be looked at. */
export interface Range {
    readonly low: number;
    readonly from: number;
    readonly to: number;
    readonly high: number;
}
/** Looks for keys and for anchors in bytes that were written into `kernel.text`. */
export interface Scanner {
    readonly kernel: Kernel;
    /**
     * Tells the matches of keywords that begin in `from` to `to`, and returns whether an anchor does. Detectors that are
     * less sure than `least` are not asked.
     */
    scan(range: Range, least: Certainty, found: (match: Match) => void): boolean;
}
/** Anchors are literals in any case that are looked for beside the keywords of `detectors`. */
export declare function createScanner(detectors: readonly Detector[], anchors: readonly string[], makeKernel: (tables: Tables) => Kernel): Scanner;
