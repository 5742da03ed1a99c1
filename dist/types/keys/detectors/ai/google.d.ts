import type { Detector } from '../../detector.ts';
export declare const google: readonly Detector[];
