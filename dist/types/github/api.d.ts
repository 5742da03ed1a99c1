import type { getOctokit } from '@actions/github';
export type Api = ReturnType<typeof getOctokit>;
/** A repository on GitHub. */
export interface Repository {
    readonly owner: string;
    readonly repo: string;
}
/** Connects to the API at `url`. Throws a UserError without a token. */
export declare function connect(token: string | undefined, url: string): Promise<Api>;
/** Splits `owner/name`. Throws a UserError for anything else. */
export declare function repositoryOf(fullName: string): Repository;
/** Calls the API for `what`; undefined when there is no such thing. Throws a UserError that says what to do. */
export declare function ask<T>(what: string, call: () => Promise<T>): Promise<T | undefined>;
