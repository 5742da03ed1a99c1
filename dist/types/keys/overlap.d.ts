import type { Span } from '../text.ts';
import { type Detector } from './detector.ts';
/** What a detector has found, before it is settled which of several that overlap is right. */
export interface Candidate extends Span {
    readonly detector: Detector;
    /** Offset of the keyword by which it was found, and the keyword. */
    readonly hit: number;
    readonly keyword: string;
}
/**
 * The candidates of which no other has a better claim to the same characters, in the order of the text. The surer
 * detector wins; among equals the one whose keyword ends closest to the secret, then the one with the longer keyword,
 * then the longer secret.
 */
export declare function settle<T extends Candidate>(candidates: readonly T[]): readonly T[];
