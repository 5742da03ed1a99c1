import { type GitPlace } from './git.ts';
import type { Repository } from './repository.ts';
/** From a base, which is left out, to a head; both are revisions. Without a base, everything that led to the head. */
export interface Range {
    readonly base?: string;
    readonly head: string;
}
/**
 * Makes sure that every commit of a range is here, and fetches what a shallow clone left out where it is not. False
 * when it cannot be had: then nothing may be said about the range.
 */
export declare function completeRange(repository: Repository, range: Range): boolean;
/** The commits whose parents a shallow clone left out. */
export declare function cutCommits(place: GitPlace): ReadonlySet<string>;
