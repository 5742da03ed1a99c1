import type { Dialect } from '../dialect.ts';
/** CCR 3: lower and camel case spellings, a gateway, and rules in place of named routes. */
export declare const v3: Dialect;
