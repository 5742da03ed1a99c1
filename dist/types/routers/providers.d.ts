import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/** Which spellings the router of a dialect takes for the fields that an entry needs. */
export interface Spellings {
    readonly router: string;
    readonly name: readonly string[];
    readonly url: readonly string[];
    readonly secret: readonly string[];
}
export declare const ccr1: Spellings;
export declare const ccr3: Spellings;
/** Reads `Providers` and `providers`, all entries of each. */
export declare function readProviders(root: Value, spellings: Spellings): Parts;
