import { UserError } from '../errors.ts';
import type { Wanted } from './batch.ts';
import { commitSource } from './commits.ts';
import { git } from './git.ts';
import type { Repository } from './repository.ts';
import { findCommit } from './revision.ts';
import { cutCommits, fetchBehind } from './shallow.ts';
import type { Source } from './source.ts';

/**
 * Everything that any commit brought in that a branch, tag, stash or other reference leads to, and contents that a tag
 * names without a commit.
 * @throws UserError when commits are missing that cannot be fetched.
 */
export async function historySource(repository: Repository): Promise<Source> {
  if (!fetchBehind(repository, () => [...cutCommits(repository)], []))
    throw new UserError(
      'This clone is shallow and the rest of its history could not be fetched: set "fetch-depth: 0" on actions/checkout, or run git fetch --unshallow.',
    );
  const revisions = findCommit(repository, 'HEAD') ? ['--all', 'HEAD'] : ['--all'];
  return commitSource(repository, revisions, { extra: tagged(repository) });
}

/** Contents that references name directly: a tag of a blob, or the files of a tag of a tree. */
function tagged(repository: Repository): Wanted[] {
  const format = '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
  const rows = git(repository, ['for-each-ref', format]).toString('latin1').split('\n');
  return rows.flatMap((row) => {
    const [type, oid = '', innerType, innerOid = '', name = ''] = row.split(' ');
    const [kind, id] = type === 'tag' ? [innerType, innerOid] : [type, oid];
    if (kind === 'blob') return [{ name, oid: id }];
    if (kind !== 'tree') return [];
    const records = git(repository, ['ls-tree', '-r', '-z', '--full-tree', id]).toString('latin1').split('\0');
    return records.flatMap((record) => {
      const [, file, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(record) ?? [];
      return file && path ? [{ name: path, oid: file }] : [];
    });
  });
}
