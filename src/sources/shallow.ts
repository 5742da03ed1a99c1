import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fetchCommits, mainRemote } from './fetch.ts';
import { type GitPlace, git } from './git.ts';
import type { Repository } from './repository.ts';
import { findCommit, findCommits } from './revision.ts';

/** From a base, which is left out, to a head; both are revisions. Without a base, everything that led to the head. */
export interface Range {
  readonly base?: string;
  readonly head: string;
}

/** How many commits more each attempt fetches, before the last one takes all. */
const growing: readonly number[] = [50, 250, 1_250, 6_250];

/**
 * Makes sure that every commit of a range is here, and fetches what the clone left out where it is not. False when it
 * cannot be had: then nothing may be said about the range.
 */
export function completeRange(repository: Repository, { base, head }: Range): boolean {
  const ends = base === undefined ? [head] : [head, base];
  const found = findCommits(repository, ...ends);
  const missing = ends.filter((_, at) => !found[at]);
  if (missing.length === 0 && !repository.shallow) return true;
  if (missing.length > 0 && !fetchEnds(repository, missing) && !deepenTo(repository, missing)) return false;
  const range = base === undefined ? [head] : [head, `^${base}`];
  // Where the base left the range shows only when its past is here too: both sides grow.
  const cut = (): string[] => (cutWithin(repository, range).length === 0 ? [] : cutWithin(repository, ends));
  return fetchBehind(repository, cut, base === undefined ? [] : growing);
}

/** The ends of a range are fetched by their full ids alone: a name may be a slip, and is nothing to ask a server for. */
function fetchEnds(repository: Repository, missing: readonly string[]): boolean {
  const remote = mainRemote(repository);
  if (remote === undefined || !missing.every((end) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(end))) return false;
  const depth = repository.shallow ? ['--depth=1'] : [];
  return fetchCommits(repository, remote, missing, depth) && missing.every((end) => findCommit(repository, end));
}

/** Ends that are told by the way to them from a commit that is here, such as `HEAD~3`, come with what lies behind it. */
function deepenTo(repository: Repository, missing: readonly string[]): boolean {
  const here = missing.every((end) => findCommit(repository, /^(.+?)[~^][~^0-9]*$/s.exec(end)?.[1] ?? ''));
  const met = (): boolean => missing.every((end) => findCommit(repository, end));
  return here && fetchBehind(repository, () => (met() ? [] : [...cutCommits(repository)])) && met();
}

/**
 * Fetches what lies behind commits whose parents were cut off, in growing steps and at last everything, until `cut`
 * gives none. False when that cannot be reached.
 */
export function fetchBehind(
  repository: Repository,
  cut: () => readonly string[],
  steps: readonly number[] = growing,
): boolean {
  if (!repository.shallow && cutCommits(repository).size === 0) return true;
  const remote = mainRemote(repository);
  for (const option of [...steps.map((step) => `--deepen=${step}`), '--unshallow']) {
    const commits = cut();
    if (commits.length === 0) return true;
    if (remote === undefined || !fetchCommits(repository, remote, commits, [option])) return false;
  }
  return cut().length === 0;
}

function cutWithin(repository: Repository, revisions: readonly string[]): string[] {
  const cut = cutCommits(repository);
  const commits = git(repository, ['rev-list', ...revisions, '--'])
    .toString('latin1')
    .split('\n');
  return commits.filter((commit) => cut.has(commit));
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
