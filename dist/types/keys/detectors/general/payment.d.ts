import type { Detector } from '../../detector.ts';
/** Payment, shops, banking data and accounting. */
export declare const payment: readonly Detector[];
