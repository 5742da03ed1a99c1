import type { Wanted } from './batch.ts';
import { type GitPlace } from './git.ts';
/**
 * Fetches in one batch what a partial clone (`--filter=blob:none`) left on the server.
 * @throws UserError when it cannot be fetched.
 */
export declare function fetchMissing(place: GitPlace, wanted: readonly Pick<Wanted, 'oid'>[]): void;
/** The remote that a partial clone left its objects on; undefined where the clone is whole. */
export declare function promisorRemote(place: GitPlace): string | undefined;
