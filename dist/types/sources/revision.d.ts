import { type GitPlace } from './git.ts';
import type { Repository } from './repository.ts';
/** The full id of the commit that a revision names, or undefined where it names none here. */
export declare function findCommit(place: GitPlace, revision: string): string | undefined;
/** As findCommit; throws a UserError where there is none. */
export declare function requireCommit(place: GitPlace, revision: string): string;
/** The commit where two lines of history parted, or undefined where they have nothing in common. */
export declare function mergeBase(place: GitPlace, a: string, b: string): string | undefined;
/**
 * The content of a file in a commit, or undefined where that has no such file. `path` is relative to the top folder, with `/`.
 * @throws UserError when the commit is not here, or when the path is a symbolic link, which is not followed.
 */
export declare function readAt(repository: Repository, revision: string, path: string): Buffer | undefined;
