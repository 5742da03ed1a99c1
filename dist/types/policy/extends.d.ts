/** A file in a repository on GitHub, at a commit, tag or branch. */
export interface GithubFile {
    readonly owner: string;
    readonly repo: string;
    readonly path: string;
    readonly ref: string;
}
/**
 * Reads a policy from GitHub. Throws a UserError where the file is missing or the token may not read it: the two
 * look alike for a private repository, and the message says both.
 */
export type FetchPolicy = (file: GithubFile) => Promise<string>;
/** Text of a file, by its path from the root with `/`, or nothing when there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;
/** A policy that another one extends. */
export interface Extended {
    readonly text: string;
    /** How messages name it. */
    readonly name: string;
    /** Its folder, for paths in its own `extends`; nothing for a file of another repository. */
    readonly folder?: string;
    readonly note?: string;
}
export interface ExtendsReaders {
    readonly read: ReadText;
    readonly fetchPolicy?: FetchPolicy;
    /** Whether `read` gives what is committed, where a package is only if somebody committed it. */
    readonly committed?: boolean;
    /** Folder for policies fetched by commit; the user's cache folder when missing. */
    readonly cacheFolder?: string;
}
/** Reads what `reference` names: `github:owner/repo/path@ref`, a path beside the policy, or a file of a package. */
export declare function readExtended(reference: string, folder: string | undefined, readers: ExtendsReaders): Promise<Extended>;
