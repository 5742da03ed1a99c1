import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/** Reads the `Router` of CCR 3: rules with targets, rewrites and scripts, and what is tried when one fails. */
export declare function readRouter(router: Value): Parts;
/** Virtual models stand for real ones, which are named under keys such as `model`, `target` and `models`. */
export declare function readProfiles(profiles: Value): Parts;
