import type { Certainty } from '../detector.ts';
/**
 * How unsure a detector may be in the file at `path`: lock files, style sheets, minified code and translations are full
 * of random-looking values, so that only formats count there.
 */
export declare function leastCertainty(path: string): Certainty;
/** Whether the file at `path` is there to hold credentials, so that a generic find in it is an error. */
export declare function configuresCredentials(path: string): boolean;
