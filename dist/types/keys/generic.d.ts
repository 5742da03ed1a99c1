import type { Detector } from './detector.ts';
/** Detectors that know no provider: what is left when nothing surer has found the same secret. */
export declare const genericDetectors: readonly Detector[];
