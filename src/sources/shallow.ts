import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fetchCommits, mainRemote } from './fetch.ts';
import { type GitPlace, git } from './git.ts';
import type { Repository } from './repository.ts';
import { findCommit } from './revision.ts';

/** From a base, which is left out, to a head; both are revisions. Without a base, everything that led to the head. */
export interface Range {
  readonly base?: string;
  readonly head: string;
}

/** How many commits more each attempt fetches; the last one takes all. */
const steps = [50, 250, 1_250, 6_250];

/**
 * Makes sure that every commit of a range is here, and fetches what a shallow clone left out where it is not. False
 * when it cannot be had: then nothing may be said about the range.
 */
export function completeRange(repository: Repository, range: Range): boolean {
  if (isComplete(repository, range)) return true;
  const remote = mainRemote(repository);
  if (remote === undefined) return false;
  const commits = [range.base, range.head].filter(
    (revision) => revision !== undefined && fullId.test(revision),
  ) as string[];
  if (commits.some((commit) => !findCommit(repository, commit))) {
    const depth = repository.shallow ? ['--depth=1'] : [];
    if (!fetchCommits(repository, remote, commits, depth)) return false;
    if (isComplete(repository, range)) return true;
  }
  if (range.base !== undefined)
    for (const step of steps) {
      if (!fetchCommits(repository, remote, commits, [`--deepen=${step}`])) break;
      if (isComplete(repository, range)) return true;
    }
  return fetchCommits(repository, remote, commits, ['--unshallow']) && isComplete(repository, range);
}

const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether both ends are here and no commit between them had its parents cut off. */
function isComplete(repository: Repository, { base, head }: Range): boolean {
  const ends = base === undefined ? [head] : [head, base];
  if (!ends.every((end) => findCommit(repository, end))) return false;
  const cut = cutCommits(repository);
  if (cut.size === 0) return true;
  const revisions = base === undefined ? [head] : [head, `^${base}`];
  const commits = git(repository, ['rev-list', ...revisions, '--'])
    .toString('latin1')
    .split('\n');
  return !commits.some((commit) => cut.has(commit));
}

/** The commits whose parents a shallow clone left out. */
export function cutCommits(place: GitPlace): ReadonlySet<string> {
  const path = git(place, ['rev-parse', '--git-path', 'shallow']).toString('utf8').replace(/\n$/, '');
  try {
    return new Set(readFileSync(resolve(place.cwd, path), 'latin1').split('\n').filter(Boolean));
  } catch {
    return new Set();
  }
}
