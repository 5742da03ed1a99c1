import type { Detector } from '../../detector.ts';
export declare const aws: readonly Detector[];
