import type { Detector } from './detector.ts';
export declare const genericDetectors: readonly Detector[];
