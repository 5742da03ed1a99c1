import { type Random } from '../random.ts';
/** A literal, or a run of characters of an alphabet: `[hex, 64]`, `[alnum, 20, 60]`. */
export type Part = string | readonly [alphabet: string, least: number, most?: number];
/** The parts of a key in their order: `['sk-or-v1-', [hex, 64]]`. */
export type Shape = readonly Part[];
export declare const uuid: Shape;
/** `alphabet` as a character class. */
export declare function classOf(alphabet: string): string;
/** The source of a pattern that matches `shape` and nothing longer: what follows is no character of its last run. */
export declare function sourceOf(shape: Shape): string;
/** A made-up key of `shape`, of its least length or up to eight characters more. */
export declare function sampleOf(shape: Shape, random: Random): string;
/** A key of `shape` whose last run is one character short of its least length. */
export declare function shortOf(shape: Shape, random: Random): string;
/** `word` in any case, for patterns in which the value must keep its case. */
export declare function anyCaseOf(word: string): string;
/** `words` in any case as alternatives, each at the beginning of a word: after no letter, or with a capital after a small one. */
export declare function wordsSource(words: readonly string[]): string;
/** `words` with each of the ways to join their parts: `together_api` is also `together-api` and `togetherapi`. */
export declare function joinings(words: readonly string[]): readonly string[];
