import type { Skipped } from '../report.ts';
import type { Blob } from './blob.ts';
import { type GitPlace } from './git.ts';
import { type Repository } from './repository.ts';
/** What is looked at below one folder. */
export interface Contents {
    /** Their paths are relative to the root that was asked for. */
    readonly blobs: readonly Blob[];
    skipped(): readonly Skipped[];
    close(): void;
}
/**
 * What git tracks at or below `path`, which is absolute, and what it does not ignore there; every file where there is no
 * git. `here` is the repository of the check, if it has one.
 */
export declare function contentsOf(place: GitPlace, here: Repository | undefined, root: string, path: string): Promise<Contents>;
export declare const nothing: Contents;
