import { UserError } from '../errors.ts';
import type { Skipped } from '../report.ts';
import { printable } from '../text.ts';
import { commitSource } from './commits.ts';
import { git } from './git.ts';
import type { Met } from './log.ts';
import type { Repository } from './repository.ts';
import { findCommit, findCommits, mergeBase, requireCommit } from './revision.ts';
import { completeRange, cutCommits, fetchBehind, type Range } from './shallow.ts';
import type { Source } from './source.ts';

/** Where the commits of a range come from when git cannot have them. */
export type Fallback = (range: Required<Range>) => Promise<Source | undefined>;

/**
 * What the commits of a range brought in.
 * @throws UserError when an end of the range names no commit, or when commits between them cannot be had.
 */
export async function rangeSource(repository: Repository, range: Range, fallback?: Fallback): Promise<Source> {
  const { base, head } = range;
  if (!completeRange(repository, range)) {
    const other = base === undefined ? undefined : await fallback?.({ base, head });
    if (other) return other;
    throw incomplete(repository, range);
  }
  if (base === undefined) return commitSource(repository, [requireCommit(repository, head)]);
  const [tip, start] = findCommits(repository, head, base);
  if (!tip || !start) throw incomplete(repository, range);
  return commitSource(repository, [tip, `^${start}`], { notes: (met) => notesOn(repository, range, start, tip, met) });
}

/** `A..B`, or `A...B`, which for commits means the same here: those that led to B and not to A. An empty end is HEAD. */
export function parseRange(text: string): Range {
  const [, base = '', head = ''] = /^(.*?)\.\.\.?(.*)$/s.exec(text) ?? [];
  if (!text.includes('..') || head.includes('..'))
    throw new UserError(`"${printable(text)}" is no range: write BASE..HEAD, as in origin/main..HEAD.`);
  return { base: base || 'HEAD', head: head || 'HEAD' };
}

function incomplete(repository: Repository, { base, head }: Range): UserError {
  if (cutCommits(repository).size === 0)
    for (const end of [head, base]) if (end !== undefined) requireCommit(repository, end);
  const which = base === undefined ? `to ${head}` : `from ${base} to ${head}`;
  return new UserError(
    `The commits ${printable(which)} are not all in this clone and could not be fetched: set "fetch-depth: 0" on actions/checkout, or run git fetch --unshallow.`,
  );
}

/** A range that is legal but holds less or more than its author may think is spoken of. */
function notesOn(repository: Repository, { base, head }: Range, start: string, tip: string, met: Met): Skipped[] {
  const path = printable(`${base}..${head}`);
  if (start === tip) return [{ path, reason: 'holds no commits: both ends are the same commit' }];
  if (met.commits === 0) return [{ path, reason: 'holds no commits: its end is already a part of its beginning' }];
  // Histories that have nothing in common begin with a commit without parents in each.
  if (met.roots > 0 && mergeBase(repository, start, tip) === undefined)
    return [{ path, reason: 'joins unrelated histories: everything that led to its end was looked at' }];
  return [];
}

/**
 * What came in since a commit, or since a date by the clocks of the committers. The first-parent line decides: from its
 * oldest commit that is not older than the date, everything is looked at, whatever date it carries.
 */
export async function sinceSource(repository: Repository, since: string, fallback?: Fallback): Promise<Source> {
  if (findCommit(repository, since)) return rangeSource(repository, { base: since, head: 'HEAD' }, fallback);
  const seconds = parseDate(since);
  if (seconds === undefined)
    throw new UserError(
      `"${printable(since)}" is neither a commit in this clone nor a date: write a date as 2026-01-31.`,
    );
  const notes = [{ path: printable(`--since ${since}`), reason: 'holds no commits' }];
  const nothing: Source = { root: repository.root, blobs: () => [], skipped: () => notes };
  if (!findCommit(repository, 'HEAD')) return nothing;
  let line = firstParents(repository);
  const unseen = (): string[] => {
    line = firstParents(repository);
    const last = line.at(-1);
    return last && last.time >= seconds && cutCommits(repository).has(last.commit) ? [last.commit] : [];
  };
  if (!fetchBehind(repository, unseen)) throw incomplete(repository, { head: 'HEAD' });
  const oldest = line.findLastIndex(({ time }) => time >= seconds);
  if (oldest < 0) return nothing;
  const before = line[oldest + 1];
  return rangeSource(repository, before ? { base: before.commit, head: 'HEAD' } : { head: 'HEAD' }, fallback);
}

function firstParents(repository: Repository): { readonly commit: string; readonly time: number }[] {
  const output = git(repository, [
    'log',
    '--first-parent',
    '--no-decorate',
    '--no-color',
    '--format=%H %ct',
    'HEAD',
    '--',
  ]);
  return output
    .toString('latin1')
    .split('\n')
    .filter(Boolean)
    .map((row) => ({ commit: row.slice(0, row.indexOf(' ')), time: Number(row.slice(row.indexOf(' ') + 1)) }));
}

/** Seconds since 1970 of `2026-01-31`, with a time and zone where they are given; UTC where they are not. */
function parseDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text)) return undefined;
  const zoned = text.length === 10 || /(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
  const time = Date.parse(zoned.replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : time / 1000;
}
