import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
/**
 * What the next commit would change, as it is in the index; never the working tree. With `paths`, files or folders
 * relative to `repository.cwd` or absolute, those alone, whether they differ from the last commit or not.
 */
export declare function stagedSource(repository: Repository, paths?: readonly string[]): Source;
