import type { Detector } from '../../detector.ts';
/** Exchanges, wallets and access to block chains. */
export declare const crypto: readonly Detector[];
