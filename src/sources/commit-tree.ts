import type { Skipped } from '../report.ts';
import type { Wanted } from './batch.ts';
import { commitSource } from './commits.ts';
import { kindOf, submoduleReason } from './entries.ts';
import { git } from './git.ts';
import { shownPath, splitNul } from './names.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';

/** The files of a commit, which need not be the one that is checked out; of a symbolic link, its text. */
export function commitTreeSource(repository: Repository, commit: string): Source {
  const extra: Wanted[] = [];
  const notes: Skipped[] = [];
  for (const record of splitNul(git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]))) {
    const tab = record.indexOf(9);
    // `100644 blob <id>\t<name>`
    const [mode = '', , oid = ''] = record.toString('latin1', 0, tab).split(' ');
    const name = record.subarray(tab + 1);
    if (kindOf(mode) === 'submodule') notes.push({ path: shownPath(name), reason: submoduleReason });
    else extra.push({ name: name.toString('latin1'), oid });
  }
  return commitSource(repository, [`^${commit}`], { extra, notes });
}
