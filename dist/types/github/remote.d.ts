import type { FetchPolicy, ReadText } from '../policy/extends.ts';
import type { Source } from '../sources/source.ts';
import type { Context } from './context.ts';
import type { Change } from './event.ts';
/** What only GitHub can tell, about one change. Nothing is asked, and no client loaded, before it is needed. */
export interface Remote {
    /** A policy of another repository, for `extends: github:...`. */
    readonly fetchPolicy: FetchPolicy;
    /** Reads files of the checked repository as they are at a commit that the clone lacks. */
    readAt(commit: string): ReadText;
    /** What the commits of a change brought, below `root`, where the clone lacks them. */
    changed(change: Change, root: string): Promise<Source>;
    /** The files that the commits of a change touch, where the clone lacks them. */
    touched(change: Change): Promise<ReadonlySet<string>>;
}
/** Each of its functions throws a UserError that says what to do. */
export declare function remoteOf(token: string | undefined, { repository, apiUrl }: Context): Remote;
