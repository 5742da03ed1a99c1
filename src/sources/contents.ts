import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Skipped } from '../report.ts';
import type { Blob } from './blob.ts';
import { readFile } from './file.ts';
import { folderSource } from './folder.ts';
import { type GitPlace, git } from './git.ts';
import { below, fullPath, isOutside, shownPath, splitNul } from './names.ts';
import { findRepositoryOf, type Repository } from './repository.ts';
import type { Source } from './source.ts';
import { treeSource } from './tree.ts';

/** What is looked at below one folder. */
export interface Contents {
  /** Their paths are relative to the root that was asked for. */
  readonly blobs: readonly Blob[];
  skipped(): readonly Skipped[];
  close(): void;
}

/**
 * What git tracks at or below `path`, which is absolute, and what it does not ignore there; every file where there is no
 * git. `here` is the repository of the check, if it has one.
 */
export async function contentsOf(
  place: GitPlace,
  here: Repository | undefined,
  root: string,
  path: string,
): Promise<Contents> {
  const folder = existingFolder(path);
  const repository = repositoryAt(place, here, folder);
  if (!repository && folder !== path) return nothing;
  const tree: Source & { close?(): void } = await (repository ? treeSource(repository, path) : folderSource(path));
  const extra = repository ? untracked(repository, path) : { blobs: [], skipped: [] };
  const prefix = below(root, tree.root, '.');
  const inRoot = <T extends { readonly path: string }>(item: T): T =>
    prefix === '' ? item : { ...item, path: `${shownPath(Buffer.from(prefix))}/${item.path}` };
  return {
    blobs: [...(tree.blobs() as Iterable<Blob>), ...extra.blobs].map(inRoot),
    skipped: () => [...tree.skipped(), ...extra.skipped].map(inRoot),
    close: () => tree.close?.(),
  };
}

export const nothing: Contents = { blobs: [], skipped: () => [], close: () => {} };

function existingFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}

/** A submodule or a foreign repository has an index of its own; all else belongs to the repository of the check. */
function repositoryAt(place: GitPlace, here: Repository | undefined, folder: string): Repository | undefined {
  const own = findRepositoryOf(place, folder);
  if (!here || isOutside(relative(here.root, folder))) return own;
  return own && own.root !== here.root && !isOutside(relative(here.root, own.root)) ? own : here;
}

function untracked(repository: Repository, path: string): { readonly blobs: Blob[]; readonly skipped: Skipped[] } {
  const names = splitNul(
    git(repository, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', path]),
  );
  const blobs: Blob[] = [];
  const skipped: Skipped[] = [];
  for (const name of names) {
    const shown = shownPath(name);
    if (name.at(-1) === 0x2f) skipped.push({ path: shown, reason: 'is a repository of its own' });
    else blobs.push({ path: shown, read: (sink) => readFile(fullPath(repository.root, name), sink) });
  }
  return { blobs, skipped };
}
