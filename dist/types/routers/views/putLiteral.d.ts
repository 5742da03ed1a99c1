import type { FragmentBuilder } from '../fragment.ts';
/** Puts what a string literal says from `start` to `end` into a fragment. */
export declare function putLiteral(text: string, start: number, end: number, out: FragmentBuilder): void;
