import type { Detector } from '../../detector.ts';
export declare const azure: readonly Detector[];
