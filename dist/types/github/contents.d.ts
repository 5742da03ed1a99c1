import { type Api, type Repository } from './api.ts';
/** A file of a repository at a commit, branch or tag. */
export interface RemoteFile extends Repository {
    readonly path: string;
    readonly ref: string;
}
/**
 * The text of a file, or undefined when the file, the ref or the repository is not there, which for a token without
 * access to a private repository is the same.
 */
export declare function readRemoteFile(api: Api, file: RemoteFile): Promise<string | undefined>;
/** The commit that a branch, tag or commit id stands for; undefined when there is none or it may not be seen. */
export declare function resolveCommit(api: Api, { owner, repo }: Repository, ref: string): Promise<string | undefined>;
