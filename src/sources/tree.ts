import { resolve } from 'node:path';
import type { Skipped } from '../report.ts';
import type { Blob } from './blob.ts';
import { kindAt, type Listing, listIndex, requireIndex, submoduleReason } from './entries.ts';
import { nameAt, shownPath } from './names.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';
import { treeReader } from './tree-reader.ts';

/** What a worker needs in order to read tracked files on its own. */
export interface TreeFiles {
  /** Absolute. */
  readonly root: string;
  /** Raw names relative to the root, with `/`, each up to a NUL, in memory that threads share. */
  readonly names: Uint8Array;
  /** Where in `names` that of each file begins. */
  readonly starts: Uint32Array;
}

export interface TreeSource extends Source {
  blobs(): Iterable<Blob>;
  files(): TreeFiles;
  /** The blob of the file whose name begins at `start`: what to read where a worker met an Unreadable. */
  fileAt(start: number): Blob;
  /** What is not read by its name on the disk: texts of symbolic links, and files that share one name there. */
  others(): readonly Blob[];
  /** Ends what reading from the index has started; `blobs` does so by itself. */
  close(): void;
}

/**
 * The tracked files below `folder`, as they are on the disk; those that are not there (a sparse checkout, a file
 * deleted but not committed) as they are in the index.
 */
export async function treeSource(
  repository: Repository,
  folder: string = resolve(repository.cwd),
): Promise<TreeSource> {
  const { root } = repository;
  const listing = await listIndex(repository, folder);
  const { records, starts } = listing;
  if (starts.length === 0) requireIndex(repository);
  const shared = process.platform === 'linux' ? new Set<number>() : sharedNames(listing);
  const skipped: Skipped[] = [];
  const files = new Uint32Array(starts.length);
  let count = 0;
  /** Where the names of all others begin. */
  const others: number[] = [];
  for (const start of starts) {
    const kind = kindAt(records, start);
    if (kind === 'submodule') skipped.push({ path: shownPath(nameAt(records, start)), reason: submoduleReason });
    else if (kind === 'link' || shared.has(start)) others.push(start);
    else files[count++] = start;
  }
  const reader = treeReader(repository, listing, shared, (skip) => skipped.push(skip));
  const fileAt = (start: number): Blob => ({
    path: shownPath(nameAt(records, start)),
    read: (sink) => reader.read(start, sink),
  });
  return {
    root,
    *blobs() {
      try {
        for (const start of starts) if (kindAt(records, start) !== 'submodule') yield fileAt(start);
      } finally {
        reader.close();
      }
    },
    skipped: () => skipped,
    files: () => ({ root, names: records, starts: files.subarray(0, count) }),
    fileAt,
    others: () => others.map(fileAt),
    close: reader.close,
  };
}

/**
 * Files whose names differ by case or by the form of their accents only. A disk that does not tell such names apart
 * shows one content under all of them, so that each has to be read from the index.
 */
export function sharedNames({ records, starts }: Listing): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  for (const start of starts) {
    if (kindAt(records, start) === 'submodule') continue;
    const key = nameAt(records, start).toString('utf8').normalize('NFC').toLowerCase();
    const group = groups.get(key);
    if (group) group.push(start);
    else groups.set(key, [start]);
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
