import { UserError } from '../errors.ts';
import type { Skipped } from '../report.ts';
import { readObjects, type Wanted } from './batch.ts';
import { submoduleReason } from './entries.ts';
import { type GitPlace, git } from './git.ts';
import { listVersions, type Met } from './log.ts';
import { splitNul } from './names.ts';
import { fetchMissing, promisorRemote } from './partial.ts';
import type { Repository } from './repository.ts';
import { findCommit } from './revision.ts';
import type { Source } from './source.ts';

/** A source of what commits brought, which other threads may read as well. */
export interface CommitSource extends Source {
  readonly place: GitPlace;
  /** What `blobs` gives, in lists as they come to be known. */
  versions(): AsyncIterable<readonly Wanted[]>;
  /** Completes the sightings of versions once all were listed: whether the head of the checkout still has them, and until when. */
  settle(versions: readonly Wanted[]): void;
}

interface CommitOptions {
  readonly extra?: readonly Wanted[];
  /** What is to be said about the commits, once they were met. */
  readonly notes?: (met: Met) => readonly Skipped[];
}

/**
 * Every content that a commit brought in, also where a later one took it away, newest commit first. One that stood under
 * several names is given under each, as what a file means depends on its name; `mergeSightings` makes one finding of
 * what was found in it. The sightings of the blobs are final when the last blob was given. At last come the contents that
 * were there before, marked as `earlier`.
 */
export function commitSource(
  repository: Repository,
  revisions: readonly string[],
  { extra = [], notes = () => [] }: CommitOptions = {},
): CommitSource {
  const skipped = new Map<string, Skipped>();
  const met: Met = { commits: 0, roots: 0 };
  const lists = async function* (): AsyncGenerator<readonly Wanted[]> {
    for await (const versions of listVersions(repository, revisions, met)) {
      for (const { kind, path, ...rest } of versions)
        if (kind === 'submodule' && 'sighting' in rest) skipped.set(path, { path, reason: submoduleReason });
      yield versions.filter(({ kind }) => kind !== 'submodule');
    }
    yield extra;
  };
  const versions = async function* (): AsyncGenerator<readonly Wanted[]> {
    const remote = promisorRemote(repository);
    yield* remote === undefined ? lists() : await fetched(repository, remote, lists());
  };
  return {
    root: repository.root,
    place: repository,
    versions,
    settle: (list) => settle(repository, list),
    blobs: () => readObjects(repository, settled(repository, versions())),
    skipped: () => [...notes(met), ...skipped.values()],
  };
}

export function isCommits(source: Source): source is CommitSource {
  return 'versions' in source;
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

async function* settled(repository: Repository, lists: AsyncIterable<readonly Wanted[]>) {
  const all: Wanted[] = [];
  for await (const list of lists) {
    all.push(...list);
    yield list;
  }
  settle(repository, all);
}

function settle(repository: Repository, versions: readonly Wanted[]): void {
  const head = versions.length > 0 ? findCommit(repository, 'HEAD') : undefined;
  const trees = new Map<string, ReadonlySet<string>>();
  const has = (commit: string | undefined, oid: string): commit is string => {
    if (commit === undefined) return false;
    const tree = trees.get(commit) ?? treeOf(repository, commit);
    trees.set(commit, tree);
    return tree.has(oid);
  };
  for (const { oid, sighting, tip } of versions) {
    if (!sighting) continue;
    sighting.atHead = has(head, oid);
    if (sighting.atHead && head) sighting.lastCommit = head;
    // A merge may have passed over it without a word.
    else if (sighting.lastCommit === undefined && has(tip, oid)) sighting.lastCommit = tip;
  }
}

/** The ids of all contents of a commit. */
function treeOf(repository: Repository, commit: string): ReadonlySet<string> {
  const records = splitNul(git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]));
  // `100644 blob <id>\t<name>`
  return new Set(records.map((record) => record.toString('latin1', 12, record.indexOf(9))));
}
