import type { Detector } from '../../detector.ts';
export declare const oauth: readonly Detector[];
