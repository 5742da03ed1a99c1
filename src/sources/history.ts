import { UserError } from '../errors.ts';
import type { Wanted } from './batch.ts';
import { commitSource } from './commits.ts';
import { git } from './git.ts';
import { shownPath } from './names.ts';
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

/** Contents that references name directly: a blob, or the files of a tree, also through tags of tags. */
function tagged(repository: Repository): Wanted[] {
  const refs = git(repository, ['for-each-ref', '--format=%(objecttype) %(refname)']).toString('latin1').split('\n');
  const names = refs.flatMap((ref) => (/^(?:blob|tree|tag) (.*)/.exec(ref) ?? []).slice(1));
  if (names.length === 0) return [];
  const input = Buffer.from(names.map((name) => `${name}^{}\n`).join(''), 'latin1');
  const rows = git(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], { input });
  const peeled = rows.toString('latin1').split('\n');
  return names.flatMap((name, index) => {
    const [kind, id = ''] = peeled[index]?.split(' ') ?? [];
    if (id === 'missing')
      throw new UserError(`This repository lacks the content that ${shown(name)} names: run git fsck.`);
    if (kind === 'blob') return [{ path: shown(name), oid: id }];
    if (kind !== 'tree') return [];
    const records = git(repository, ['ls-tree', '-r', '-z', '--full-tree', id]).toString('latin1').split('\0');
    return records.flatMap((record) => {
      const [, file, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(record) ?? [];
      return file && path ? [{ path: shown(path), oid: file }] : [];
    });
  });
}

function shown(name: string): string {
  return shownPath(Buffer.from(name, 'latin1'));
}
