import type { Detector } from '../../detector.ts';
/** Continuous integration, delivery, code quality and infrastructure as code. */
export declare const ci: readonly Detector[];
