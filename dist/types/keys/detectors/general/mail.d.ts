import type { Detector } from '../../detector.ts';
/** Mail delivery, newsletters and marketing. */
export declare const mail: readonly Detector[];
