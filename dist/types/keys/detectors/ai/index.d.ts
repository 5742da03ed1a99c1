import type { Detector } from '../../detector.ts';
/** Detectors of the keys of providers of models. */
export declare const aiDetectors: readonly Detector[];
