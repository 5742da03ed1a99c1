import type { Repository } from './repository.ts';
import { type Range } from './shallow.ts';
/** Lines from 1; both ends belong to it. */
export interface LineRange {
    readonly first: number;
    readonly last: number;
}
/**
 * The lines of each file at the head of a range that the commit where it left its base does not have, by the path as
 * reports show it. A renamed file counts as new: under another name it may mean something else.
 * @throws UserError when commits of the range are not here and cannot be fetched.
 */
export declare function addedLines(repository: Repository, range: Required<Range>): Promise<Map<string, LineRange[]>>;
