import type { Detector } from './detector.ts';
import type { Candidate } from './overlap.ts';
/** A secret that a detector found. Offsets are bytes of the text that was scanned. */
export interface Match extends Candidate {
    readonly secret: string;
}
/** Tries detectors around hits in `text`, of which it decodes no more than it must. */
export interface Probe {
    /** Forgets what it saw: the bytes from `low` to `high` are new. */
    reset(low: number, high: number): void;
    /** The secret that `detector` finds around `keyword` at `at`. */
    find(detector: Detector, at: number, keyword: string): Match | undefined;
}
export declare function createProbe(text: Buffer): Probe;
