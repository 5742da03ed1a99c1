import type { Repository } from './repository.ts';
/** One file as the index knows it. */
export interface Entry {
    /** Raw bytes of the name, relative to the top folder, with `/`. */
    readonly name: Buffer;
    readonly oid: string;
    readonly kind: 'file' | 'link' | 'submodule';
    /** Has more than one version, as a merge left it unresolved. */
    readonly unmerged: boolean;
    /** Left out of the working tree by a sparse checkout. */
    readonly absent: boolean;
}
/** Every entry of the index below `folder`, an absolute path, each name once, in the order of their bytes. */
export declare function indexEntries(repository: Repository, folder: string): Entry[];
/** What a mode such as `100644` says. */
export declare function kindOf(mode: string): Entry['kind'];
export declare const submoduleReason = "is a submodule: its files are in a repository of their own";
