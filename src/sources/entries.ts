import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { type GitPlace, git } from './git.ts';
import { splitNul } from './names.ts';
import { findCommit } from './revision.ts';

/** One file as the index knows it. */
export interface Entry {
  /** Raw bytes of the name, relative to the top folder, with `/`. */
  readonly name: Buffer;
  readonly oid: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** Has more than one version, as a merge left it unresolved. */
  readonly unmerged: boolean;
  /** Left out of the working tree by a sparse checkout. */
  readonly absent: boolean;
}

/** Every entry of the index at or below absolute paths, each name once, in the order of their bytes. */
export function indexEntries(place: GitPlace, ...places: string[]): Entry[] {
  const output = git(place, ['ls-files', '-z', '-t', '--stage', '--full-name', '--', ...places]);
  const entries: Entry[] = [];
  for (const record of splitNul(output)) {
    const tab = record.indexOf(9);
    const [tag, mode = '', oid = '', stage] = record.toString('latin1', 0, tab).split(' ');
    const name = record.subarray(tab + 1);
    // The versions of an unmerged file follow one another; the last is theirs, or ours where there is no theirs.
    if (stage !== '0' && entries.at(-1)?.name.equals(name)) entries.pop();
    entries.push({ name, oid, kind: kindOf(mode), unmerged: stage !== '0', absent: tag === 'S' });
  }
  return entries;
}

/** A clone that was never checked out has commits and no index: nothing of it would be looked at. Throws a UserError. */
export function requireIndex(place: GitPlace): void {
  const path = git(place, ['rev-parse', '--path-format=absolute', '--git-path', 'index']).toString().trimEnd();
  if (existsSync(path) || !findCommit(place, 'HEAD')) return;
  throw new UserError('This clone has commits but no index, so that no file can be looked at: run git checkout first.');
}

/** What a mode such as `100644` says. */
export function kindOf(mode: string): Entry['kind'] {
  return mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
}

export const submoduleReason = 'is a submodule: its files are in a repository of their own';
