import type { Detector } from '../../detector.ts';
/** Social networks, music, video and games. */
export declare const social: readonly Detector[];
