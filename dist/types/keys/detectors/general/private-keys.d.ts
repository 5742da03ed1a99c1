import type { Detector } from '../../detector.ts';
export declare const privateKeys: readonly Detector[];
