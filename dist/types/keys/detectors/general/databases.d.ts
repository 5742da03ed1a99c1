import type { Detector } from '../../detector.ts';
export declare const databases: readonly Detector[];
