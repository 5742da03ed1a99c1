import type { Detector } from '../../detector.ts';
/** Keys with a head of their own. The shapes are those that the providers hand out today, with their older lengths. */
export declare const formats: readonly Detector[];
