import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
/** The files of a commit, which need not be the one that is checked out. The texts of symbolic links are given as they are. */
export declare function commitTreeSource(repository: Repository, commit: string): Source;
