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
  const modules: string[] = [];
  for (const record of splitNul(git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
    const tab = record.indexOf(9);
    // `100644 blob <id>\t<name>`
    const [mode = '', , oid = ''] = record.toString('latin1', 0, tab).split(' ');
    const name = record.toString('latin1', tab + 1);
    if (kindOf(mode) === 'submodule') modules.push(name);
    else wanted.push({ name, oid });
  }
  const skipped = modules.map((name) => ({ path: shownPath(Buffer.from(name, 'latin1')), reason: submoduleReason }));
  const blobs = async function* () {
    const remote = promisorRemote(repository);
    yield* readObjects(repository, remote === undefined ? [wanted] : await fetched(repository, remote, [wanted]));
  };
  return { root: repository.root, blobs, skipped: () => skipped };
}
