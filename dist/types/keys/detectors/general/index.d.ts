import type { Detector } from '../../detector.ts';
/** Every detector of a key that opens something else than a language model. */
export declare const generalDetectors: readonly Detector[];
