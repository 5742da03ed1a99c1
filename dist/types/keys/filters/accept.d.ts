import type { Detector } from '../detector.ts';
/**
 * Whether `secret`, which `detector` has found, is to be reported. The surer the detector, the less is asked of the
 * secret: a key in an exact format is dropped only for what is beyond doubt a placeholder.
 */
export declare function accepts(detector: Detector, secret: string): boolean;
