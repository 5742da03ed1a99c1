import type { Detector } from '../../detector.ts';
/** Package and image registries. */
export declare const registries: readonly Detector[];
