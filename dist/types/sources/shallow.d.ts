import { type GitPlace } from './git.ts';
import type { Repository } from './repository.ts';
/** From a base, which is left out, to a head; both are revisions. Without a base, everything that led to the head. */
export interface Range {
    readonly base?: string;
    readonly head: string;
}
/**
 * Makes sure that every commit of a range is here, and fetches what the clone left out where it is not. False when it
 * cannot be had: then nothing may be said about the range.
 */
export declare function completeRange(repository: Repository, { base, head }: Range): boolean;
/**
 * Fetches what lies behind commits whose parents were cut off, in growing steps and at last everything, until `cut`
 * gives none. False when that cannot be reached.
 */
export declare function fetchBehind(repository: Repository, cut: () => readonly string[], steps?: readonly number[]): boolean;
/** The commits whose parents a shallow clone left out. */
export declare function cutCommits(place: GitPlace): ReadonlySet<string>;
