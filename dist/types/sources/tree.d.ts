import type { Blob } from './blob.ts';
import { type Entry } from './entries.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
/** What a worker needs in order to read tracked files on its own. */
export interface TreeFiles {
    /** Absolute. */
    readonly root: string;
    /** Raw bytes, relative to the root, with `/`. Read them with `readFile(fullPath(root, path), sink)`. */
    readonly paths: readonly Buffer[];
}
export interface TreeSource extends Source {
    blobs(): Iterable<Blob>;
    files(): TreeFiles;
    /** The blob of `files().paths[index]`: what to read where a worker met an Unreadable. */
    fileAt(index: number): Blob;
    /** What is not read by its name on the disk: texts of symbolic links, and files that share one name there. */
    others(): readonly Blob[];
    /** Ends what reading from the index has started; `blobs` does so by itself. */
    close(): void;
}
/**
 * The tracked files below `folder`, as they are on the disk; those that are not there (a sparse checkout, a file
 * deleted but not committed) as they are in the index.
 */
export declare function treeSource(repository: Repository, folder?: string): TreeSource;
/**
 * Files whose names differ by case or by the form of their accents only. A disk that does not tell such names apart
 * shows one content under all of them, so that each has to be read from the index.
 */
export declare function sharedNames(entries: readonly Entry[]): ReadonlySet<Entry>;
