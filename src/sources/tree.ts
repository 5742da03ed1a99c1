import { resolve } from 'node:path';
import type { Skipped } from '../report.ts';
import { type Blob, collect, feed, type Sink, Unreadable } from './blob.ts';
import { type Entry, indexEntries, submoduleReason } from './entries.ts';
import { NotAFile, readFile } from './file.ts';
import { linkJudge, linkText } from './links.ts';
import { fullPath, shownPath } from './names.ts';
import { objectsOnDemand } from './objects.ts';
import { fetchMissing, promisorRemote } from './partial.ts';
import type { Repository } from './repository.ts';
import type { Source } from './source.ts';

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
  /** What is no file on the disk: the texts of symbolic links. */
  links(): readonly Blob[];
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
  const files = entries.filter(({ kind }) => kind === 'file');
  const shared = process.platform === 'linux' ? new Set<Entry>() : sharedNames(files);
  const objects = objectsOnDemand(repository);
  const lost = lostObjects(repository, entries);
  const readIndex = async (entry: Entry, sink: Sink): Promise<void> => {
    if (lost.has(entry.oid))
      throw new Unreadable('is not on the disk, and could not be fetched into this partial clone');
    await objects.read(entry.oid, sink);
  };
  const skipped: Skipped[] = entries
    .filter(({ kind }) => kind === 'submodule')
    .map(({ name }) => ({ path: shownPath(name), reason: submoduleReason }));

  const readEntry = (entry: Entry, sink: Sink): void | Promise<void> => {
    if (shared.has(entry)) return readIndex(entry, sink);
    try {
      return readFile(fullPath(root, entry.name), sink);
    } catch (error) {
      if (error instanceof NotAFile) return readIndex(entry, sink);
      throw error;
    }
  };
  let judge: ReturnType<typeof linkJudge> | undefined;
  const readLink = async (entry: Entry, sink: Sink): Promise<void> => {
    const text = linkText(fullPath(root, entry.name)) ?? (await collect((into) => readIndex(entry, into)));
    judge ??= linkJudge(entries);
    const reason = judge(entry.name, text);
    if (reason) skipped.push({ path: shownPath(entry.name), reason });
    feed(text, sink);
  };
  const blobOf = (entry: Entry): Blob => ({
    path: shownPath(entry.name),
    read: (sink) => (entry.kind === 'link' ? readLink : readEntry)(entry, sink),
  });
  const close = (): void => void objects.close();

  return {
    root,
    *blobs() {
      try {
        for (const entry of entries) if (entry.kind !== 'submodule') yield blobOf(entry);
      } finally {
        close();
      }
    },
    skipped: () => skipped,
    files: () => ({ root, paths: files.map(({ name }) => name) }),
    fileAt(index) {
      const entry = files[index];
      if (!entry) throw new RangeError(`No tracked file has the index ${index}.`);
      return blobOf(entry);
    },
    links: () => entries.filter(({ kind }) => kind === 'link').map(blobOf),
    close,
  };
}

/** A sparse checkout of a partial clone has neither the files nor their contents: those that cannot be fetched. */
function lostObjects(repository: Repository, entries: readonly Entry[]): ReadonlySet<string> {
  const absent = entries.filter((entry) => entry.absent && entry.kind !== 'submodule').map(({ oid }) => oid);
  const remote = absent.length > 0 ? promisorRemote(repository) : undefined;
  return remote === undefined ? new Set() : fetchMissing(repository, remote, absent);
}

/**
 * Files whose names differ by case or by the form of their accents only. A disk that does not tell such names apart
 * shows one content under all of them, so that each has to be read from the index.
 */
export function sharedNames(entries: readonly Entry[]): ReadonlySet<Entry> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.name.toString('utf8').normalize('NFC').toLowerCase();
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return new Set([...groups.values()].filter((group) => group.length > 1).flat());
}
