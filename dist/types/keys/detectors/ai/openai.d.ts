import type { Detector } from '../../detector.ts';
export declare const openai: readonly Detector[];
