import type { Sighting } from '../finding.ts';
import type { Blob } from './blob.ts';
import type { GitPlace } from './git.ts';
/** A blob of git's object store, under the name that it is looked at. */
export interface Wanted {
    /** Raw bytes as latin1 text. */
    readonly name: string;
    readonly oid: string;
    readonly sighting?: () => Sighting;
    readonly asked?: boolean;
}
/** Blobs of git's object store in the order given, through one git; those that are not read are passed over. */
export declare function readObjects(place: GitPlace, wanted: readonly Wanted[]): AsyncGenerator<Blob>;
