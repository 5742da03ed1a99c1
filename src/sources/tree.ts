import { resolve } from 'node:path';
import type { Skipped } from '../report.ts';
import type { Blob } from './blob.ts';
import { type Entry, indexEntries, requireIndex, submoduleReason } from './entries.ts';
import { shownPath } from './names.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
import { treeReader } from './tree-reader.ts';

/** What a worker needs in order to read tracked files on its own. */
export interface TreeFiles {
  /** Absolute. */
  readonly root: string;
  /** Raw bytes, relative to the root, with `/`. Read them with `readFile(fullPath(root, path), sink)`. */
  readonly paths: readonly Buffer[];
}

export interface TreeSource extends Source {
  blobs(): Iterable<Blob>;
  files(): TreeFiles;
  /** The blob of `files().paths[index]`: what to read where a worker met an Unreadable. */
  fileAt(index: number): Blob;
  /** What is not read by its name on the disk: texts of symbolic links, and files that share one name there. */
  others(): readonly Blob[];
  /** Ends what reading from the index has started; `blobs` does so by itself. */
  close(): void;
}

/**
 * The tracked files below `folder`, as they are on the disk; those that are not there (a sparse checkout, a file
 * deleted but not committed) as they are in the index.
 */
export function treeSource(repository: Repository, folder: string = resolve(repository.cwd)): TreeSource {
  const { root } = repository;
  const entries = indexEntries(repository, folder);
  if (entries.length === 0) requireIndex(repository);
  const shared = process.platform === 'linux' ? new Set<Entry>() : sharedNames(entries);
  const files = entries.filter((entry) => entry.kind === 'file' && !shared.has(entry));
  const skipped: Skipped[] = entries
    .filter(({ kind }) => kind === 'submodule')
    .map(({ name }) => ({ path: shownPath(name), reason: submoduleReason }));
  const reader = treeReader(repository, entries, shared, (skip) => skipped.push(skip));
  const blobOf = (entry: Entry): Blob => ({
    path: shownPath(entry.name),
    read: (sink) => reader.read(entry, sink),
  });
  return {
    root,
    *blobs() {
      try {
        for (const entry of entries) if (entry.kind !== 'submodule') yield blobOf(entry);
      } finally {
        reader.close();
      }
    },
    skipped: () => skipped,
    files: () => ({ root, paths: files.map(({ name }) => name) }),
    fileAt(index) {
      const entry = files[index];
      if (!entry) throw new RangeError(`No tracked file has the index ${index}.`);
      return blobOf(entry);
    },
    others: () => entries.filter((entry) => entry.kind === 'link' || shared.has(entry)).map(blobOf),
    close: reader.close,
  };
}

/**
 * Files whose names differ by case or by the form of their accents only. A disk that does not tell such names apart
 * shows one content under all of them, so that each has to be read from the index.
 */
export function sharedNames(entries: readonly Entry[]): ReadonlySet<Entry> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind === 'submodule') continue;
    const key = entry.name.toString('utf8').normalize('NFC').toLowerCase();
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
