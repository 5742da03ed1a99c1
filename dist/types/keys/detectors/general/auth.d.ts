import type { Detector } from '../../detector.ts';
/** Identity, single sign-on, password managers and security services. */
export declare const auth: readonly Detector[];
