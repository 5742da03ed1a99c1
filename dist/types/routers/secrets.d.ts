import type { Value } from './config.ts';
/** Every text somewhere inside of a value that stands under a key which says that it is secret. */
export declare function secretsIn(value: Value): readonly Value[];
