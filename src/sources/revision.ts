import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { kindOf } from './entries.ts';
import { GitFailure, type GitPlace, git } from './git.ts';
import { splitNul } from './names.ts';
import type { Repository } from './repository.ts';

/** The full ids of the commits that revisions name, through one git; undefined where one names none here. */
export function findCommits(place: GitPlace, ...revisions: string[]): (string | undefined)[] {
  const asked = revisions.map((revision) => (/^$|[\0\n]/.test(revision) ? undefined : `${revision}^{commit}`));
  try {
    const input = asked.map((question) => `${question ?? '^'}\n`).join('');
    const rows = git(place, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], { input }).toString('latin1');
    const answers = rows.split('\n');
    return asked.map((question, at) =>
      question === undefined ? undefined : /^([0-9a-f]+) commit$/.exec(answers[at] ?? '')?.[1],
    );
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    // An older git ends at the first object that a partial clone lacks.
    return revisions.length === 1 ? [undefined] : revisions.flatMap((revision) => findCommits(place, revision));
  }
}

/** The full id of the commit that a revision names, or undefined where it names none here. */
export function findCommit(place: GitPlace, revision: string): string | undefined {
  return findCommits(place, revision)[0];
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
 * Reads files of a commit, by their path from the top folder, with `/`; undefined for what it does not have. Those of the
 * top folder are looked up together, as each look costs a start of git. Reading throws a UserError when the commit is not
 * here, and for a symbolic link, which is not followed.
 */
export function filesAt(repository: Repository, revision: string): (path: string) => Buffer | undefined {
  let commit: string | undefined;
  const list = (...paths: string[]): Map<string, string> => {
    commit ??= requireCommit(repository, revision);
    const records = splitNul(git(repository, ['ls-tree', '-z', '--full-tree', commit, ...paths]));
    return new Map(records.map((record) => fieldsOf(record)));
  };
  let top: ReturnType<typeof list> | undefined;
  return (path) => {
    if (!path.includes('/')) top ??= list();
    const found = path.includes('/') ? list('--', path) : top;
    const [, mode = '', oid = ''] = /^(\d+) blob (\w+)$/.exec(found?.get(path) ?? '') ?? [];
    if (oid === '') return undefined;
    if (kindOf(mode) === 'link')
      throw new UserError(
        `${printable(path)} is a symbolic link in commit ${commit?.slice(0, 12)}: put a file in its place.`,
      );
    return git(repository, ['cat-file', 'blob', oid]);
  };
}

/** `100644 blob <id>\t<name>`, the name first. */
function fieldsOf(record: Buffer): [name: string, fields: string] {
  const tab = record.indexOf(9);
  return [record.toString('utf8', tab + 1), record.toString('latin1', 0, tab)];
}
