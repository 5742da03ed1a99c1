import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
/**
 * Everything that any commit brought in that a branch, tag, stash or other reference leads to, and contents that a tag
 * names without a commit.
 * @throws UserError when commits are missing that cannot be fetched.
 */
export declare function historySource(repository: Repository): Promise<Source>;
