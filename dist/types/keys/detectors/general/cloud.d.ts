import type { Detector } from '../../detector.ts';
/** Clouds and hosting platforms other than the three with files of their own. */
export declare const cloud: readonly Detector[];
