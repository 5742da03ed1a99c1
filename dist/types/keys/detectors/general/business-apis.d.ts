import type { Detector } from '../../detector.ts';
export declare const businessApis: readonly Detector[];
