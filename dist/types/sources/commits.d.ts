import type { Skipped } from '../report.ts';
import { type Wanted } from './batch.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
/**
 * Every content that a commit brought in, also where a later one took it away: oldest commit first, and within a commit
 * by name. One that stood under several names is given under each, as what a file means depends on its name;
 * `mergeSightings` makes one finding of what was found in it.
 */
export declare function commitSource(repository: Repository, revisions: readonly string[], { extra, notes }?: {
    readonly extra?: readonly Wanted[];
    readonly notes?: readonly Skipped[];
}): Promise<Source>;
