import type { Skipped } from '../report.ts';
import { readObjects, type Wanted } from './batch.ts';
import { fetched } from './commits.ts';
import { kindOf, submoduleReason } from './entries.ts';
import { git } from './git.ts';
import { shownPath, splitNul } from './names.ts';
import { promisorRemote } from './partial.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';

/** The files of a commit, which need not be the one that is checked out. The texts of symbolic links are given as they are. */
export function commitTreeSource(repository: Repository, commit: string): Source {
  const wanted: Wanted[] = [];
  const skipped: Skipped[] = [];
  for (const record of splitNul(git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
    const tab = record.indexOf(9);
    // `100644 blob <id>\t<name>`
    const [mode = '', , oid = ''] = record.toString('latin1', 0, tab).split(' ');
    const path = shownPath(record.subarray(tab + 1));
    if (kindOf(mode) === 'submodule') skipped.push({ path, reason: submoduleReason });
    else wanted.push({ path, oid });
  }
  const blobs = async function* () {
    const remote = promisorRemote(repository);
    yield* readObjects(repository, remote === undefined ? [wanted] : await fetched(repository, remote, [wanted]));
  };
  return { root: repository.root, blobs, skipped: () => skipped };
}
