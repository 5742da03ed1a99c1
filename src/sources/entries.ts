import { existsSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { type GitPlace, git, gitAhead } from './git.ts';
import { nameAt } from './names.ts';
import { findCommit } from './revision.ts';

/** One file as the index knows it. */
export interface Entry {
  /** Raw bytes of the name, relative to the top folder, with `/`. */
  readonly name: Buffer;
  readonly oid: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** Has more than one version, as a merge left it unresolved. */
  readonly unmerged: boolean;
}

/** The entries of the index as git lists them: in one memory, since there may be a hundred thousand. */
export interface Listing {
  /** For each `<tag> <mode> <oid> <stage>`, a tab, the raw name, a NUL. Threads share it. */
  readonly records: Buffer;
  /** Where the names begin, each once, in the order of their bytes. */
  readonly starts: Uint32Array;
}

const list = ['ls-files', '-z', '-t', '--stage', '--full-name', '--'];

/** Lists what the index has at or below an absolute path. */
export async function listIndex(place: GitPlace, path: string): Promise<Listing> {
  const records = await gitAhead(place, [...list, path], joinShared);
  return { records, starts: nameStarts(records) };
}

/** Every entry of the index at or below absolute paths, each name once, in the order of their bytes. */
export function indexEntries(place: GitPlace, ...paths: string[]): Entry[] {
  const records = git(place, [...list, ...paths]);
  return Array.from(nameStarts(records), (start) => entryAt(records, start));
}

/** The entry whose name begins at `start`. */
export function entryAt(records: Buffer, start: number): Entry {
  const [, mode = '', oid = '', stage] = records.toString('latin1', recordStart(records, start), start - 1).split(' ');
  return { name: nameAt(records, start), oid, kind: kindOf(mode), unmerged: stage !== '0' };
}

/** The kind of an entry alone, which all of them are asked for. */
export function kindAt(records: Buffer, start: number): Entry['kind'] {
  const second = records[recordStart(records, start) + 3];
  return second === 0x36 ? 'submodule' : second === 0x32 ? 'link' : 'file';
}

/** Whether a sparse checkout left an entry out of the working tree. */
export function absentAt(records: Buffer, start: number): boolean {
  return records[recordStart(records, start)] === 0x53;
}

/** Tag, mode, oid and stage take as many bytes in each record as in the first. */
function recordStart(records: Buffer, start: number): number {
  return start - records.indexOf(9) - 1;
}

function nameStarts(records: Buffer): Uint32Array {
  const width = records.indexOf(9) + 1;
  const starts = new Uint32Array(Math.ceil(records.length / (width + 2)));
  let count = 0;
  for (let start = width; start < records.length; ) {
    // The versions of an unmerged file follow one another; the last is theirs, or ours where there is no theirs.
    const unmerged = records[start - 2] !== 0x30;
    const before = starts[count - 1];
    if (!unmerged || before === undefined || !nameAt(records, before).equals(nameAt(records, start))) count++;
    starts[count - 1] = start;
    while (records[start] !== 0) start++;
    start += width + 1;
  }
  return starts.slice(0, count);
}

function joinShared(pieces: readonly Buffer[]): Buffer {
  const joined = Buffer.from(new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const piece of pieces) {
    at += piece.copy(joined, at);
    // Given back at once, from Node 22 on: the collector would let it lie.
    (piece.buffer as { transfer?(length: number): ArrayBuffer }).transfer?.(0);
  }
  return joined;
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
