import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/** The routes that CCR 1 and 2 know by name. */
export declare const knownRoutes: string[];
/**
 * A value under a name that CCR does not know counts as a route when it reads like one: a name, a comma, and a model
 * without spaces. Prose has spaces after its commas.
 */
export declare const routeLike: RegExp;
/** Reads `Router`, also under keys that CCR does not know, and the `fallback` lists of CCR 2. */
export declare function readRoutes(root: Value, declared: readonly string[]): Parts;
