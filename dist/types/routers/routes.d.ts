import type { Value } from './config.ts';
import { type Parts } from './values.ts';
/** The routes that CCR 1 and 2 know by name. */
export declare const knownRoutes: string[];
/** Reads `Router`, also under keys that CCR does not know, and the `fallback` lists of CCR 2. */
export declare function readRoutes(root: Value, declared: readonly string[]): Parts;
