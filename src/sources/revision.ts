import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { kindOf } from './entries.ts';
import { GitFailure, type GitPlace, git } from './git.ts';
import type { Repository } from './repository.ts';

/** The full id of the commit that a revision names, or undefined where it names none here. */
export function findCommit(place: GitPlace, revision: string): string | undefined {
  if (revision === '' || revision.includes('\0')) return undefined;
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return git(place, args).toString('latin1').trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/** As findCommit; throws a UserError where there is none. */
export function requireCommit(place: GitPlace, revision: string): string {
  const commit = findCommit(place, revision);
  if (commit) return commit;
  throw new UserError(`"${printable(revision)}" names no commit in this clone: correct the name, or fetch it first.`);
}

/** The commit where two lines of history parted, or undefined where they have nothing in common. */
export function mergeBase(place: GitPlace, a: string, b: string): string | undefined {
  try {
    return git(place, ['merge-base', a, b]).toString('latin1').trim();
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}

/**
 * The content of a file in a commit, or undefined where that has no such file. `path` is relative to the top folder, with `/`.
 * @throws UserError when the commit is not here, or when the path is a symbolic link, which is not followed.
 */
export function readAt(repository: Repository, revision: string, path: string): Buffer | undefined {
  const commit = requireCommit(repository, revision);
  const record = git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]).toString('latin1');
  const [, mode = '', oid = ''] = /^(\d+) blob (\w+)\t/.exec(record) ?? [];
  if (oid === '') return undefined;
  if (kindOf(mode) === 'link')
    throw new UserError(
      `${printable(path)} is a symbolic link in commit ${commit.slice(0, 12)}: put a file in its place.`,
    );
  return git(repository, ['cat-file', 'blob', oid]);
}
