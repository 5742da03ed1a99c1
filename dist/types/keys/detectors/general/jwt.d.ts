import type { Detector } from '../../detector.ts';
export declare const jwts: readonly Detector[];
