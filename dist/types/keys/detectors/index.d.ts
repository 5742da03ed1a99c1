import { type Detector } from '../detector.ts';
/** Every built-in detector, the surest first. */
export declare const detectors: readonly Detector[];
