import type { Report } from '../report.ts';
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
    readonly apiUrl: string;
    /** Absolute. */
    readonly temp: string;
}
type Env = Readonly<Record<string, string | undefined>>;
/** Throws a UserError when the event cannot be read: without it nobody knows what changed. */
export declare function readContext(env: Env): Context;
/**
 * Annotations want paths of the repository, and so are those of a report on one. What was checked outside of any
 * repository has its paths led from the workspace.
 */
export declare function withPrefix(report: Report, folder: string, workspace: string): Report;
/** The top folder of the repository around `folder`; undefined where there is none. */
export declare function repositoryRoot(folder: string): string | undefined;
export {};
