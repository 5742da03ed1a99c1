import type { Payload } from './event.ts';
/** What the runner tells a step by its environment. */
export interface Context {
    /** Empty outside of a runner. */
    readonly event: string;
    readonly payload: Payload;
    /** Absolute. */
    readonly workspace: string;
    /** `owner/name`; empty outside of a runner. */
    readonly repository: string;
    /** Absolute. */
    readonly temp: string;
}
type Env = Readonly<Record<string, string | undefined>>;
/** Throws a UserError when the event cannot be read: without it nobody knows what changed. */
export declare function readContext(env: Env): Context;
/**
 * Leads from the root of the repository to `folder`, with `/` at the end, or is empty: annotations want paths of the
 * repository, also where it was checked out into a folder of the workspace. Without a repository it leads from the
 * workspace.
 */
export declare function pathPrefix(folder: string, workspace: string): string;
export {};
