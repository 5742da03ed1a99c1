import type { FetchPolicy, ReadText } from '../policy/extends.ts';
import type { Source } from '../sources/source.ts';
import type { Context } from './context.ts';
import type { Change } from './event.ts';
/** What only GitHub can tell. Nothing is asked, and nothing loaded, before it is needed. */
export interface Remote {
    /** A policy of another repository, for `extends: github:...`. */
    readonly fetchPolicy: FetchPolicy;
    /** Reads files of the checked repository as they are at a commit that the clone lacks. */
    readAt(commit: string): ReadText;
    /** What the commits of a change added, where the clone lacks them. */
    changed(change: Change, root: string): Promise<Source>;
}
/** Each of its functions throws a UserError that says what to do. */
export declare function remoteOf(token: string | undefined, { repository, apiUrl }: Context): Remote;
