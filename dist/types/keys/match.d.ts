import { type Detector } from './detector.ts';
/** A secret that a detector found. Offsets are bytes of the text that was scanned. */
export interface Match {
    readonly detector: Detector;
    readonly start: number;
    readonly end: number;
    readonly secret: string;
    /** Bytes between the end of the keyword and the secret; 0 where the keyword is a part of it. */
    readonly distance: number;
    /** Whether the inner structure of the secret, such as a checksum, is wrong. */
    readonly doubted: boolean;
}
/** Keeps the surest of the matches that overlap, so that no secret is told twice. In the order of their places. */
export declare function withoutOverlaps(matches: readonly Match[]): Match[];
