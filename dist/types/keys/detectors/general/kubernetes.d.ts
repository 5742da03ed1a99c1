import type { Detector } from '../../detector.ts';
export declare const kubernetes: readonly Detector[];
