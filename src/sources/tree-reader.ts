import type { Skipped } from '../report.ts';
import { collect, feed, type Sink, Unreadable } from './blob.ts';
import { absentAt, type Entry, entryAt, kindAt, type Listing } from './entries.ts';
import { NotAFile, readFile } from './file.ts';
import { linkJudge, linkText } from './links.ts';
import { fullPath, shownPath } from './names.ts';
import { objectsOnDemand } from './objects.ts';
import { fetchMissing, promisorRemote } from './partial.ts';
import type { Repository } from './repository.ts';

export interface TreeReader {
  /** Reads the entry whose name begins at `start`. */
  read(start: number, sink: Sink): void | Promise<void>;
  /** Ends what reading from the index has started. */
  close(): void;
}

/**
 * Reads entries of the index from the disk, and those that are not there, or `shared` with another name, from the index.
 * `skip` is told of links that lead to what is not looked at.
 */
export function treeReader(
  repository: Repository,
  listing: Listing,
  shared: ReadonlySet<number>,
  skip: (skipped: Skipped) => void,
): TreeReader {
  const objects = objectsOnDemand(repository);
  const lost = lostObjects(repository, listing);
  let judge: ReturnType<typeof linkJudge> | undefined;
  const readIndex = async (entry: Entry, sink: Sink): Promise<void> => {
    if (lost.has(entry.oid))
      throw new Unreadable('is not on the disk, and could not be fetched into this partial clone');
    await objects.read(entry.oid, sink);
  };
  const readDisk = (entry: Entry, sink: Sink): void | Promise<void> => {
    try {
      return readFile(fullPath(repository.root, entry.name), sink);
    } catch (error) {
      if (error instanceof NotAFile) return readIndex(entry, sink);
      throw error;
    }
  };
  const readLink = async (entry: Entry, sink: Sink): Promise<void> => {
    const onDisk = linkText(fullPath(repository.root, entry.name));
    const text = onDisk ?? (await collect((into) => readIndex(entry, into)));
    judge ??= linkJudge(listing);
    const reason = judge(entry.name, text);
    if (reason) skip({ path: shownPath(entry.name), reason });
    feed(text, sink);
  };
  return {
    read(start, sink) {
      const entry = entryAt(listing.records, start);
      if (shared.has(start)) return readIndex(entry, sink);
      return entry.kind === 'link' ? readLink(entry, sink) : readDisk(entry, sink);
    },
    close: () => void objects.close(),
  };
}

/** A sparse checkout of a partial clone has neither the files nor their contents: those that cannot be fetched. */
function lostObjects(repository: Repository, { records, starts }: Listing): ReadonlySet<string> {
  const absent = starts.filter((start) => absentAt(records, start) && kindAt(records, start) !== 'submodule');
  const remote = absent.length > 0 ? promisorRemote(repository) : undefined;
  if (remote === undefined) return new Set();
  return fetchMissing(
    repository,
    remote,
    Array.from(absent, (start) => entryAt(records, start).oid),
  );
}
