import type { Detector } from '../../detector.ts';
/** Hosts of source code: tokens for pushing, reading and administering repositories. */
export declare const sourceHosts: readonly Detector[];
