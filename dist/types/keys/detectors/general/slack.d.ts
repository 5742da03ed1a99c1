import type { Detector } from '../../detector.ts';
export declare const slack: readonly Detector[];
