import type { Sighting } from '../finding.ts';
import type { Repository } from './repository.ts';
/** One content under one name, as the commits of a range brought it in. */
export interface Version {
    /** Raw bytes of the name as latin1 text. */
    readonly name: string;
    readonly oid: string;
    readonly kind: 'file' | 'link' | 'submodule';
    /** The log comes newest first: which commit was the first to have this content is final at its end. */
    readonly sighting: Mutable<Sighting>;
}
type Mutable<T> = {
    -readonly [Key in keyof T]: T[Key];
};
/** What the checkout's own head holds. */
export interface Head {
    readonly commit: string | undefined;
    /** The ids of everything in its tree. */
    readonly oids: ReadonlySet<string>;
}
/**
 * Every content under every name that a commit of the range added or changed, newest first, each once, in lists as they
 * come in. Of a merge, what differs from all its parents: the rest came in with them.
 */
export declare function listVersions(repository: Repository, revisions: readonly string[], head: Head): AsyncGenerator<Version[]>;
export {};
