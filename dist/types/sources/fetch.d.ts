import { type GitPlace } from './git.ts';
/** The transports that a fetch of ours may use. A remote helper, which is a program of any name, is none of them. */
export declare const openTransports: readonly string[];
/** Fetches objects and nothing else: no references, no tags, no submodules, no programs that the configuration names. */
export declare const fetchArguments: readonly string[];
/** Fetches commits by id or name from `remote`. False when the server, the network or the credentials do not allow it. */
export declare function fetchCommits(place: GitPlace, remote: string, commits: readonly string[], options: readonly string[]): boolean;
/** The remote to fetch from: `origin`, or the only one that there is. */
export declare function mainRemote(place: GitPlace): string | undefined;
