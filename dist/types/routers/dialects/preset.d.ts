import type { Dialect } from '../dialect.ts';
/** A preset's manifest (CCR 2.0): the config under `template`, or at the top beside the preset's own description. */
export declare const preset: Dialect;
