import type { Detector } from '../../detector.ts';
/** Messengers, telephony and push services. */
export declare const chat: readonly Detector[];
