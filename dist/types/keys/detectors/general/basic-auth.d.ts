import type { Detector } from '../../detector.ts';
export declare const basicAuth: readonly Detector[];
