import type { FetchPolicy } from './extends.ts';
/**
 * Reads policies from GitHub with the token of `GITHUB_TOKEN` or `GH_TOKEN`, if there is one; `GITHUB_API_URL` names
 * another server than github.com's.
 */
export declare function githubFetcher(env: Readonly<Record<string, string | undefined>>): FetchPolicy;
