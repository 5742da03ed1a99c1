import type { Candidate } from '../carrier.ts';
import type { Dialect } from '../dialect.ts';
/** In the order in which they are asked; the most particular first. */
export declare const dialects: readonly Dialect[];
/** Whether the structure itself, not something inside of it, is a router config. */
export declare function recognises({ node, carrier, target, top }: Candidate): boolean;
