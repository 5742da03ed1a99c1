import type { Sighting } from '../finding.ts';
import { type Blob } from './blob.ts';
import type { GitPlace } from './git.ts';
/** A blob of git's object store, under the name that it is looked at. */
export interface Wanted {
    /** Raw bytes as latin1 text. */
    readonly name: string;
    readonly oid: string;
    readonly sighting?: Sighting;
    readonly asked?: boolean;
}
type Lists = Iterable<readonly Wanted[]> | AsyncIterable<readonly Wanted[]>;
/**
 * Blobs of git's object store in the order given, through one git; those that are not read are passed over. More lists
 * may come in while blobs of the first are read.
 */
export declare function readObjects(place: GitPlace, lists: Lists): AsyncGenerator<Blob>;
export {};
