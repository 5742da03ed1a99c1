import type { Skipped } from '../report.ts';
import { type Sink } from './blob.ts';
import type { Entry } from './entries.ts';
import type { Repository } from './repository.ts';
export interface TreeReader {
    read(entry: Entry, sink: Sink): void | Promise<void>;
    /** Ends what reading from the index has started. */
    close(): void;
}
/**
 * Reads entries of the index from the disk, and those that are not there, or `shared` with another name, from the index.
 * `skip` is told of links that lead to what is not looked at.
 */
export declare function treeReader(repository: Repository, entries: readonly Entry[], shared: ReadonlySet<Entry>, skip: (skipped: Skipped) => void): TreeReader;
