import type { Detector } from '../../detector.ts';
/** Content delivery, media, maps, data platforms and managed databases. */
export declare const cdn: readonly Detector[];
