import type { Repository } from './repository.ts';
/** One content under one name, as the commits of a range brought it in. */
export interface Introduced {
    /** Raw bytes of the name as latin1 text. */
    readonly name: string;
    readonly oid: string;
    readonly kind: 'file' | 'link' | 'submodule';
    /** The first commit that had it, parents before children. */
    readonly commit: string;
    /** Author date of that commit, ISO 8601. */
    readonly date: string;
    /** The last commit that still had it, where a later one took it away. */
    last: string | undefined;
}
/**
 * Every content under every name that a commit of the range added or changed, oldest first, each once. Of a merge, what
 * differs from all its parents: the rest came in with them.
 */
export declare function listIntroduced(repository: Repository, revisions: readonly string[]): Promise<Introduced[]>;
