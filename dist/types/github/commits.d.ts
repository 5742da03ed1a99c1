import { type Api, type Repository } from './api.ts';
import type { Change } from './event.ts';
/** One file as one commit left it. */
export interface Version {
    readonly path: string;
    /** Object id of the blob. */
    readonly blob: string;
    /** Full object id of the commit that brought it. */
    readonly commit: string;
    /** Author date, ISO 8601. */
    readonly date: string;
    /** Whether the head of the change still has it. */
    readonly atHead: boolean;
}
/**
 * Every version of a file that a commit of the change brought, the oldest commit first; of the same blob at the same
 * path only the first. For a clone that lacks the commits. Throws a UserError when GitHub does not tell them all.
 */
export declare function changedVersions(api: Api, repository: Repository, change: Change): Promise<Version[]>;
/** The bytes of a blob; GitHub gives up to 100 MB. */
export declare function readBlob(api: Api, { owner, repo }: Repository, blob: string): Promise<Uint8Array>;
