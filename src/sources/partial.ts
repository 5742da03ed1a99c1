import { fetchArguments, fetchSettings } from './fetch.ts';
import { GitFailure, type GitPlace, git } from './git.ts';
import type { Plain } from './plain.ts';

/** The remote that a partial clone (`--filter=blob:none`) left its objects on; undefined where the clone is whole. */
export function promisorRemote(place: GitPlace & { readonly plain?: Pick<Plain, 'whole'> }): string | undefined {
  if (place.plain?.whole) return undefined;
  try {
    const output = git(place, ['config', '--null', '--get-regexp', '^remote\\..*\\.promisor$', '^true$']);
    return /^remote\.([^\0\n]*)\.promisor\n/.exec(output.toString('utf8'))?.[1];
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/** Fetches in one batch those of the objects that are not here. Gives those that could not be fetched. */
export function fetchMissing(place: GitPlace, remote: string, oids: Iterable<string>): ReadonlySet<string> {
  const here = localObjects(place);
  const missing = new Set([...oids].filter((oid) => !here.has(oid)));
  if (missing.size === 0) return missing;
  try {
    git(place, [...fetchArguments, '--filter=blob:none', '--stdin', remote], {
      input: `${[...missing].join('\n')}\n`,
      settings: [...fetchSettings, `remote.${remote}.uploadpack=git-upload-pack`, 'fetch.negotiationAlgorithm=noop'],
      mayFetch: true,
    });
    return new Set();
  } catch (error) {
    if (error instanceof GitFailure) return missing;
    throw error;
  }
}

function localObjects(place: GitPlace): ReadonlySet<string> {
  const args = ['cat-file', '--batch-check=%(objectname)', '--batch-all-objects', '--unordered'];
  return new Set(git(place, args).toString('latin1').split('\n'));
}
