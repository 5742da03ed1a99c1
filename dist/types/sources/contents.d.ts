import type { Skipped } from '../report.ts';
import type { Blob } from './blob.ts';
import { type GitPlace } from './git.ts';
/** What is looked at below one folder. */
export interface Contents {
    /** Their paths are relative to the root that was asked for. */
    readonly blobs: readonly Blob[];
    skipped(): readonly Skipped[];
    close(): void;
}
/** What git tracks at or below `path` and what it does not ignore there; every file where there is no git. */
export declare function contentsOf(place: GitPlace, root: string, path: string): Promise<Contents>;
