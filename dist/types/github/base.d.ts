import type { ReadText } from '../policy/extends.ts';
import type { Repository } from '../sources/repository.ts';
import { type Range } from '../sources/shallow.ts';
import type { IsAddedLine } from '../suppress/inline.ts';
import type { Change } from './event.ts';
import type { Remote } from './remote.ts';
/** Reads files as they are at a commit: from the clone, which a fetch may have to complete, or else from GitHub. */
export declare function readerAt(repository: Repository, commit: string, remote: Remote): ReadText;
/**
 * Tells the lines that a change adds. Where the clone lacks its commits, every line of a file that the change touches
 * counts, since GitHub tells files and not lines.
 */
export declare function addedBy(range: Range, change: Change, repository: Repository, remote: Remote): Promise<IsAddedLine>;
