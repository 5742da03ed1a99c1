import { type GitPlace } from './git.ts';
/** A git repository as seen from one folder. */
export interface Repository extends GitPlace {
    /** The top folder of the work tree, absolute; of a bare repository, the current folder. */
    readonly root: string;
    readonly shallow: boolean;
    readonly bare: boolean;
}
/**
 * The repository that holds `place.cwd`, or undefined where there is none.
 * @throws UserError when there is one that git cannot read, or a bare one that GIT_DIR does not name.
 */
export declare function findRepository(place: GitPlace): Repository | undefined;
/** As findRepository, where a repository is needed: the message says for what. */
export declare function requireRepository(place: GitPlace, purpose: string): Repository;
/** Refuses a bare repository where files or an index are needed: git shows it as an empty one. */
export declare function requireFiles<T extends Repository | undefined>(repository: T): T;
/** As findRepository, for a folder that may lie in another repository than the one that a hook's variables name. */
export declare function findRepositoryOf(place: GitPlace, folder: string): Repository | undefined;
