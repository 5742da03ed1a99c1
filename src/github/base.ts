import type { ReadText } from '../policy/extends.ts';
import { utf8Text } from '../policy/utf8.ts';
import { fetchCommits, mainRemote } from '../sources/fetch.ts';
import { addedLines } from '../sources/lines.ts';
import type { Repository } from '../sources/repository.ts';
import { filesAt, findCommit } from '../sources/revision.ts';
import { completeRange, type Range } from '../sources/shallow.ts';
import type { IsAddedLine } from '../suppress/inline.ts';
import type { Change } from './event.ts';
import type { Remote } from './remote.ts';

/** Reads files as they are at a commit: from the clone, which a fetch may have to complete, or else from GitHub. */
export function readerAt(repository: Repository, commit: string, remote: Remote): ReadText {
  if ((findCommit(repository, commit) ?? fetched(repository, commit)) === undefined) return remote.readAt(commit);
  const read = filesAt(repository, commit);
  return async (path) => {
    const bytes = read(path);
    return bytes && utf8Text(bytes, path);
  };
}

function fetched(repository: Repository, commit: string): string | undefined {
  const from = mainRemote(repository);
  const depth = repository.shallow ? ['--depth=1'] : [];
  return from !== undefined && fetchCommits(repository, from, [commit], depth)
    ? findCommit(repository, commit)
    : undefined;
}

/**
 * Tells the lines that a change adds. Where the clone lacks its commits, every line of a file that the change touches
 * counts, since GitHub tells files and not lines.
 */
export async function addedBy(
  range: Range,
  change: Change,
  repository: Repository,
  remote: Remote,
): Promise<IsAddedLine> {
  const { base, head } = range;
  if (base === undefined) return () => true;
  if (completeRange(repository, range)) {
    const lines = await addedLines(repository, { base, head });
    return (path, line) => (lines.get(path) ?? []).some(({ first, last }) => first <= line && line <= last);
  }
  const touched = await remote.touched(change);
  return (path) => touched.has(path);
}
