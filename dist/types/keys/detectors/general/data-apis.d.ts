import type { Detector } from '../../detector.ts';
export declare const dataApis: readonly Detector[];
