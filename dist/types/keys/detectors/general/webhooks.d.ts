import type { Detector } from '../../detector.ts';
export declare const webhooks: readonly Detector[];
