import { UserError } from '../errors.ts';
import type { Skipped } from '../report.ts';
import { readObjects, type Wanted } from './batch.ts';
import { submoduleReason } from './entries.ts';
import { git } from './git.ts';
import { type Head, listVersions } from './log.ts';
import { shownPath, splitNul } from './names.ts';
import { fetchMissing, promisorRemote } from './partial.ts';
import type { Repository } from './repository.ts';
import { findCommit } from './revision.ts';
import type { Source } from './source.ts';

/**
 * Every content that a commit brought in, also where a later one took it away, newest commit first. One that stood under
 * several names is given under each, as what a file means depends on its name; `mergeSightings` makes one finding of
 * what was found in it. The sightings of the blobs are final when the last blob was given. At last come the contents that
 * were there before, marked as `earlier`.
 */
export function commitSource(
  repository: Repository,
  revisions: readonly string[],
  { extra = [], notes = [] }: { readonly extra?: readonly Wanted[]; readonly notes?: readonly Skipped[] } = {},
): Source {
  const skipped = new Map<string, Skipped>();
  const lists = async function* (): AsyncGenerator<readonly Wanted[]> {
    for await (const versions of listVersions(repository, revisions, headOf(repository))) {
      for (const version of versions)
        if (version.kind === 'submodule' && 'sighting' in version) skipped.set(version.name, submodule(version.name));
      yield versions.filter(({ kind }) => kind !== 'submodule');
    }
    yield extra;
  };
  const blobs = async function* () {
    const remote = promisorRemote(repository);
    yield* readObjects(repository, remote === undefined ? lists() : await fetched(repository, remote, lists()));
  };
  return { root: repository.root, blobs, skipped: () => [...notes, ...skipped.values()] };
}

/** A partial clone is asked for all that it lacks at once, and so the whole list has to be known. */
export async function fetched(
  repository: Repository,
  remote: string,
  lists: Iterable<readonly Wanted[]> | AsyncIterable<readonly Wanted[]>,
) {
  const all: Wanted[] = [];
  for await (const list of lists) all.push(...list);
  const lost = fetchMissing(
    repository,
    remote,
    all.map(({ oid }) => oid),
  );
  if (lost.size === 0) return [all];
  throw new UserError(
    `This partial clone lacks ${lost.size} of the contents to look at, and they could not be fetched: clone without --filter.`,
  );
}

function submodule(name: string): Skipped {
  return { path: shownPath(Buffer.from(name, 'latin1')), reason: submoduleReason };
}

function headOf(repository: Repository): Head {
  const commit = findCommit(repository, 'HEAD');
  if (!commit) return { commit, oids: new Set() };
  const records = splitNul(git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]));
  // `100644 blob <id>\t<name>`
  return { commit, oids: new Set(records.map((record) => record.toString('latin1', 12, record.indexOf(9)))) };
}
