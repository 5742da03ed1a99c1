import type { Detector } from './detector.ts';
import type { Match } from './match.ts';
/** Tries detectors around hits in `text`, of which it decodes no more than it must. */
export interface Probe {
    /** Forgets what it saw: the bytes from `low` to `high` are new. */
    reset(low: number, high: number): void;
    /** The secret that `detector` finds around a keyword of `length` bytes at `at`. */
    find(detector: Detector, at: number, length: number): Match | undefined;
}
export declare function createProbe(text: Buffer): Probe;
