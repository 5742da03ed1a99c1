import type { Repository } from './repository.ts';
import { type Range } from './shallow.ts';
import type { Source } from './source.ts';
/** Where the commits of a range come from when git cannot have them. */
export type Fallback = (range: Required<Range>) => Promise<Source | undefined>;
/**
 * What the commits of a range brought in.
 * @throws UserError when an end of the range names no commit, or when commits between them cannot be had.
 */
export declare function rangeSource(repository: Repository, range: Range, fallback?: Fallback): Promise<Source>;
/** `A..B`, or `A...B`, which for commits means the same here: those that led to B and not to A. An empty end is HEAD. */
export declare function parseRange(text: string): Range;
/**
 * What came in since a commit, or since a date by the clocks of the committers. The first-parent line decides: from its
 * oldest commit that is not older than the date, everything is looked at, whatever date it carries.
 */
export declare function sinceSource(repository: Repository, since: string, fallback?: Fallback): Promise<Source>;
