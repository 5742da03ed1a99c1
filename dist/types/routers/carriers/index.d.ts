import type { CarrierReader } from '../carrier.ts';
/** In the order in which they are asked: a config that two of them find belongs to the first. */
export declare const carriers: readonly CarrierReader[];
