import { isAbsolute, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { indexEntries } from './entries.ts';
import { type GitPlace, git } from './git.ts';

/**
 * Reads files as the next commit will have them, by their path from the top folder, with `/`; undefined for what the
 * index does not have. Those of `usual` are looked up together, as each look costs a start of git. The reader throws a
 * UserError for a symbolic link, which is not followed, and for a file with conflicts.
 */
export function indexReader(
  place: GitPlace & { readonly root: string },
  usual: readonly string[],
): (path: string) => Promise<Buffer | undefined> {
  const look = (paths: readonly string[]) => indexEntries(place, ...paths.map((path) => resolve(place.root, path)));
  let known: ReturnType<typeof look> | undefined;
  return async (path) => {
    if (isAbsolute(path)) return undefined;
    known ??= look(usual);
    const name = Buffer.from(path);
    const entry = (usual.includes(path) ? known : look([path])).find((one) => one.name.equals(name));
    if (!entry || entry.kind === 'submodule') return undefined;
    if (entry.unmerged) throw new UserError(`${printable(path)} has conflicts in the index: resolve and add it.`);
    if (entry.kind === 'link')
      throw new UserError(`${printable(path)} is a symbolic link in the index: put a file in its place.`);
    return git(place, ['cat-file', 'blob', entry.oid]);
  };
}
