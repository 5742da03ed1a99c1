import { type GitPlace } from './git.ts';
/** The remote that a partial clone (`--filter=blob:none`) left its objects on; undefined where the clone is whole. */
export declare function promisorRemote(place: GitPlace): string | undefined;
/** Fetches in one batch those of the objects that are not here. Gives those that could not be fetched. */
export declare function fetchMissing(place: GitPlace, remote: string, oids: Iterable<string>): ReadonlySet<string>;
