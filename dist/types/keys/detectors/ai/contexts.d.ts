import type { Detector } from '../../detector.ts';
export declare const contexts: readonly Detector[];
