import { type Certainty, type Detector } from './detector.ts';
import type { MakeKernel } from './kernel/create.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Keyword } from './kernel/tables.ts';
import { type Match } from './probe.ts';
/** Bytes of the kernel's text: `from` to `to` is to be looked at, `low` to `high` may be looked at. */
export interface Range {
    readonly low: number;
    readonly from: number;
    readonly to: number;
    readonly high: number;
}
/** What a scan has to tell. */
export interface Heard {
    match(match: Match): void;
    anchor(text: string): void;
}
/** Looks for keys and for anchors in bytes that were written into `kernel.text`. */
export interface Scanner {
    readonly kernel: Kernel;
    /**
     * Tells the matches of keywords and the anchors that begin in `from` to `to`. Detectors that are less sure than
     * `least` are not asked.
     */
    scan(range: Range, least: Certainty, heard: Heard): void;
}
/** Anchors are literals in any case that are looked for beside the keywords of `detectors`. */
export declare function createScanner(detectors: readonly Detector[], anchors: readonly string[], makeKernel: MakeKernel): Scanner;
/** Who looks for a keyword: a detector, or router discovery for its anchors. */
interface User {
    readonly detector: Detector | undefined;
    readonly rank: number;
    readonly text: string;
}
/** Each keyword once, with all its users. */
interface Index {
    readonly keywords: readonly Keyword[];
    readonly users: readonly (readonly User[])[];
}
/** The order of the keywords is that of the detectors: tables that were built before rely on it. */
export declare function indexOf(detectors: readonly Detector[], anchors: readonly string[]): Index;
export {};
