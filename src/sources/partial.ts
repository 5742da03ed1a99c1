import { UserError } from '../errors.ts';
import type { Wanted } from './batch.ts';
import { fetchArguments, openTransports } from './fetch.ts';
import { GitFailure, type GitPlace, git } from './git.ts';

/**
 * Fetches in one batch what a partial clone (`--filter=blob:none`) left on the server.
 * @throws UserError when it cannot be fetched.
 */
export function fetchMissing(place: GitPlace, remote: string, wanted: readonly Pick<Wanted, 'oid'>[]): void {
  const here = localObjects(place);
  const missing = [...new Set(wanted.map(({ oid }) => oid))].filter((oid) => !here.has(oid));
  if (missing.length === 0) return;
  try {
    git(place, [...fetchArguments, '--filter=blob:none', '--stdin', remote], {
      input: `${missing.join('\n')}\n`,
      settings: [...openTransports, `remote.${remote}.uploadpack=git-upload-pack`, 'fetch.negotiationAlgorithm=noop'],
    });
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new UserError(
      `This partial clone lacks ${missing.length} of the contents to look at, and they could not be fetched: clone without --filter. (${error.message})`,
    );
  }
}

/** The remote that a partial clone left its objects on; undefined where the clone is whole. */
export function promisorRemote(place: GitPlace): string | undefined {
  try {
    const output = git(place, ['config', '--null', '--get-regexp', '^remote\\..*\\.promisor$', '^true$']);
    return /^remote\.([^\0\n]*)\.promisor\n/.exec(output.toString('utf8'))?.[1];
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

function localObjects(place: GitPlace): ReadonlySet<string> {
  const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered'];
  return new Set(git(place, args).toString('latin1').split('\n'));
}
