import type { Skipped } from '../report.ts';
import { type Wanted } from './batch.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
/**
 * Every content that a commit brought in, also where a later one took it away, newest commit first. One that stood under
 * several names is given under each, as what a file means depends on its name; `mergeSightings` makes one finding of
 * what was found in it. The sightings of the blobs are final when the last blob was given.
 */
export declare function commitSource(repository: Repository, revisions: readonly string[], { extra, notes }?: {
    readonly extra?: readonly Wanted[];
    readonly notes?: readonly Skipped[];
}): Source;
/** A partial clone is asked for all that it lacks at once, and so the whole list has to be known. */
export declare function fetched(repository: Repository, remote: string, lists: Iterable<readonly Wanted[]> | AsyncIterable<readonly Wanted[]>): Promise<Wanted[][]>;
