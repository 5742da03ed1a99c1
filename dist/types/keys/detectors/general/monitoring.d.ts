import type { Detector } from '../../detector.ts';
/** Monitoring, logs, incidents, error tracking and analytics. */
export declare const monitoring: readonly Detector[];
