import type { Value } from '../config.ts';
import type { Dialect } from '../dialect.ts';
import { type Parts } from '../values.ts';
/** The file of CCR 1.x and 2.0: `HOST`, `APIKEY`, `Providers`, `Router`, `fallback`, `plugins` and the rest. */
export declare const v1: Dialect;
/** All that CCR 1 and 2 read from an object, for the dialects that contain one. */
export declare function readV1(root: Value): Parts;
