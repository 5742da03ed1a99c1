import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { indexEntries } from './entries.ts';
import { git } from './git.ts';
import type { Repository } from './repository.ts';

/**
 * Reads files as the next commit will have them, by their path from the top folder, with `/`; undefined for what the
 * index does not have. Those of `usual` are looked up together, as each look may cost a start of git. The reader throws
 * a UserError for a symbolic link, which is not followed, and for a file with conflicts.
 */
export function indexReader(
  repository: Repository,
  usual: readonly string[],
): (path: string) => Promise<Buffer | undefined> {
  const { root } = repository;
  const names = namesIn(repository);
  const look = (paths: readonly string[]) => indexEntries(repository, ...paths.map((path) => resolve(root, path)));
  let known: ReturnType<typeof look> | undefined;
  return async (path) => {
    const name = Buffer.from(path);
    if (isAbsolute(path) || names?.includes(name) === false) return undefined;
    known ??= look(usual);
    const entry = (usual.includes(path) ? known : look([path])).find((one) => one.name.equals(name));
    if (!entry || entry.kind === 'submodule') return undefined;
    if (entry.unmerged) throw new UserError(`${printable(path)} has conflicts in the index: resolve and add it.`);
    if (entry.kind === 'link')
      throw new UserError(`${printable(path)} is a symbolic link in the index: put a file in its place.`);
    return git(repository, ['cat-file', 'blob', entry.oid]);
  };
}

/**
 * Bytes that spell out the names of all files at the top: those of the index. Undefined where it may shorten names, as
 * version 4 does, or have them in another file, as a split index does; then git is asked.
 */
function namesIn({ plain }: Repository): Buffer | undefined {
  if (!plain) return undefined;
  try {
    const bytes = readFileSync(plain.index);
    const isSplit = readdirSync(plain.gitDir).some((name) => name.startsWith('sharedindex.'));
    return !isSplit && [2, 3].includes(bytes.readUInt32BE(4)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}
