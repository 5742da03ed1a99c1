import type { CarrierReader } from '../carrier.ts';
/** A file whose whole text is JSON, JSON5 or JSONC. */
export declare const file: CarrierReader;
