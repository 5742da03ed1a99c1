import { type GitPlace } from './git.ts';
/** A git repository as seen from one folder. */
export interface Repository extends GitPlace {
    /** The top folder of the work tree, absolute. */
    readonly root: string;
    readonly shallow: boolean;
}
/**
 * The repository that holds `place.cwd`, or undefined where there is none.
 * @throws UserError when there is one that git cannot read, or that has no work tree.
 */
export declare function findRepository(place: GitPlace): Repository | undefined;
/** As findRepository, where a repository is needed: the message says for what. */
export declare function requireRepository(place: GitPlace, purpose: string): Repository;
/** As findRepository, for a folder that may lie in another repository than the one that a hook's variables name. */
export declare function findRepositoryOf(place: GitPlace, folder: string): Repository | undefined;
