import { type Detector } from '../detector.ts';
/** Every built-in detector, the surest first: where two secrets overlap, the earlier detector has it. */
export declare const detectors: readonly Detector[];
