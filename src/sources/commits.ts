import type { Sighting } from '../finding.ts';
import type { Skipped } from '../report.ts';
import { readObjects, type Wanted } from './batch.ts';
import { submoduleReason } from './entries.ts';
import { git } from './git.ts';
import { type Introduced, listIntroduced } from './log.ts';
import { shownPath, splitNul } from './names.ts';
import { fetchMissing } from './partial.ts';
import type { Repository } from './repository.ts';
import { findCommit } from './revision.ts';
import type { Source } from './source.ts';

/**
 * Every content that a commit brought in, also where a later one took it away: oldest commit first, and within a commit
 * by name. One that stood under several names is given under each, as what a file means depends on its name;
 * `mergeSightings` makes one finding of what was found in it.
 */
export async function commitSource(
  repository: Repository,
  revisions: readonly string[],
  { extra = [], notes = [] }: { readonly extra?: readonly Wanted[]; readonly notes?: readonly Skipped[] } = {},
): Promise<Source> {
  const introduced = await listIntroduced(repository, revisions);
  const read = introduced.filter(({ kind }) => kind !== 'submodule');
  const wanted = [...read.map(wantedOf(headOf(repository))), ...extra];
  fetchMissing(repository, wanted);
  const modules = new Set(introduced.filter(({ kind }) => kind === 'submodule').map(({ name }) => name));
  const skipped: Skipped[] = [
    ...notes,
    ...[...modules].map((name) => ({ path: shownPath(Buffer.from(name, 'latin1')), reason: submoduleReason })),
  ];
  return { root: repository.root, blobs: () => readObjects(repository, wanted), skipped: () => skipped };
}

interface Head {
  readonly commit: string | undefined;
  /** The ids of everything in its tree. */
  readonly oids: ReadonlySet<string>;
}

function headOf(repository: Repository): Head {
  const commit = findCommit(repository, 'HEAD');
  if (!commit) return { commit, oids: new Set() };
  const records = splitNul(git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]));
  // `100644 blob <id>\t<name>`
  return { commit, oids: new Set(records.map((record) => record.toString('latin1', 12, record.indexOf(9)))) };
}

function wantedOf(head: Head): (version: Introduced) => Wanted {
  const sighting = ({ oid, commit, date, last }: Introduced): Sighting => {
    const atHead = head.oids.has(oid);
    const lastCommit = atHead ? head.commit : last;
    return { commit, date, atHead, ...(lastCommit && { lastCommit }) };
  };
  return (version) => ({ name: version.name, oid: version.oid, sighting: () => sighting(version) });
}
