import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Skipped } from '../report.ts';
import type { Wanted } from './batch.ts';
import { type Entry, indexEntries, kindOf, requireIndex, submoduleReason } from './entries.ts';
import { git, gitAhead } from './git.ts';
import { indexReader } from './index-reader.ts';
import { readLoose } from './loose.ts';
import { below, shownPath, splitNul } from './names.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';

/**
 * What the next commit would change, as it is in the index; never the working tree. With `paths`, files or folders
 * relative to `repository.cwd` or absolute, those alone, whether they differ from the last commit or not.
 */
export async function stagedSource(repository: Repository, paths: readonly string[] = []): Promise<Source> {
  requireNamedIndex(repository);
  const skipped: Skipped[] = [];
  const asked = paths.length > 0;
  const wanted: Wanted[] = [];
  for (const { name, oid, kind, unmerged } of await (asked ? named(repository, paths, skipped) : changed(repository))) {
    const path = shownPath(name);
    if (kind === 'submodule') skipped.push({ path, reason: submoduleReason });
    else if (unmerged) skipped.push({ path, reason: 'has conflicts that are not resolved in the index', asked: true });
    else wanted.push({ path, oid, asked });
  }
  if (wanted.length === 0) requireIndex(repository);
  return {
    root: repository.root,
    blobs: () => readLoose(repository, wanted),
    skipped: () => skipped,
    reader: (usual) => indexReader(repository, usual),
  };
}

/**
 * An index that is not there reads as an empty one, and an empty one as a clean one. git goes to the top folder before
 * it opens the index, so that a relative name counts from there, also where a hook has gone to a folder below.
 */
function requireNamedIndex({ root, env }: Repository): void {
  const index = env['GIT_INDEX_FILE'];
  if (index && !existsSync(resolve(root, index)))
    throw new UserError('GIT_INDEX_FILE names a file that does not exist: unset it, or name the index to look at.');
}

/** The entries in which the index differs from the last commit, or from nothing before the first one. */
async function changed(repository: Repository, ...more: string[]): Promise<Entry[]> {
  const fields = splitNul(await gitAhead(repository, [...diffIndex, '--diff-filter=ACMRTUX', ...more]));
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , oid = '', status] = fields[at]?.toString('latin1').split(' ') ?? [];
    entries.push({
      name: fields[at + 1] ?? Buffer.alloc(0),
      oid,
      kind: kindOf(mode),
      unmerged: status === 'U',
    });
  }
  return entries;
}

const diffIndex = [
  'diff',
  '--cached',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ita-invisible-in-index',
];

/** The entries of the index that the user named; a name that is in neither the index nor the last commit is skipped. */
async function named(repository: Repository, paths: readonly string[], skipped: Skipped[]): Promise<Entry[]> {
  const names = paths.map((path) => Buffer.from(below(repository.root, repository.cwd, path)).toString('latin1'));
  const wanted = new Set(names);
  const met = new Set<string>();
  const isWanted = (name: Buffer): boolean => {
    const parts = name.toString('latin1').split('/');
    const named = parts.map((_, depth) => parts.slice(0, depth + 1).join('/')).filter((part) => wanted.has(part));
    if (wanted.has('')) named.push('');
    for (const part of named) met.add(part);
    return named.length > 0;
  };
  const found = indexEntries(repository, repository.root).filter(({ name }) => isWanted(name));
  const intentions = found.some(({ oid }) => empty.has(oid)) ? await intended(repository) : new Set();
  const entries = found.filter(({ name }) => !intentions.has(name.toString('latin1')));
  for (const { name } of found)
    if (intentions.has(name.toString('latin1')))
      skipped.push({ path: shownPath(name), reason: 'is only intended to be added: the next commit does not have it' });
  if (names.every((name) => met.has(name))) return entries;
  for (const name of deleted(repository)) isWanted(name);
  for (const name of wanted)
    if (!met.has(name))
      skipped.push({ path: shownPath(Buffer.from(name, 'latin1')) || '.', reason: 'is not in the index', asked: true });
  return entries;
}

/** The id of a content of no bytes, by SHA-1 and by SHA-256. */
const empty: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/** Files of `git add --intent-to-add`, which the index holds as empty ones. */
async function intended(repository: Repository): Promise<ReadonlySet<string>> {
  const names = async (...more: string[]) =>
    (await changed(repository, ...more)).map(({ name }) => name.toString('latin1'));
  const part = new Set(await names());
  return new Set((await names('--ita-visible-in-index')).filter((name) => !part.has(name)));
}

function deleted(repository: Repository): Buffer[] {
  return splitNul(git(repository, ['diff', '--cached', '--name-only', ...diffIndex.slice(3), '--diff-filter=D']));
}
