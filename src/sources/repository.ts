import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { printable } from '../text.ts';
import { GitFailure, GitMissing, type GitPlace, git } from './git.ts';
import { type Plain, plainRepository } from './plain.ts';

/** A git repository as seen from one folder. */
export interface Repository extends GitPlace {
  /** The top folder of the work tree, absolute; of a bare repository, the current folder. */
  readonly root: string;
  readonly shallow: boolean;
  readonly bare: boolean;
  /** Where git keeps what, as far as that is known without git. */
  readonly plain?: Plain;
}

/**
 * The repository that holds `place.cwd`, or undefined where there is none.
 * @throws UserError when there is one that git cannot read, or a bare one that GIT_DIR does not name.
 */
export function findRepository(place: GitPlace): Repository | undefined {
  const plain = plainRepository(place);
  if (plain) return { ...place, root: plain.root, shallow: plain.shallow, bare: false, plain };
  try {
    const output = git(place, ['rev-parse', '--is-shallow-repository', '--show-toplevel']).toString('utf8');
    const root = output.slice(output.indexOf('\n') + 1).replace(/\n$/, '');
    return { ...place, root: resolve(root), shallow: output.startsWith('true'), bare: false };
  } catch (error) {
    if (error instanceof GitMissing && !insideRepository(place)) return undefined;
    if (!(error instanceof GitFailure)) throw error;
    if (error.message.includes('not a git repository (or any')) return undefined;
    if (error.message.includes('must be run in a work tree') && place.env['GIT_DIR']) return bareRepository(place);
    throw error;
  }
}

/** Has commits to look at, and neither files nor an index. */
function bareRepository(place: GitPlace): Repository {
  const shallow = git(place, ['rev-parse', '--is-shallow-repository']).toString('latin1').startsWith('true');
  return { ...place, root: resolve(place.cwd), shallow, bare: true };
}

/** As findRepository, where a repository is needed: the message says for what. */
export function requireRepository(place: GitPlace, purpose: string): Repository {
  const repository = findRepository(place);
  if (!repository) throw new UserError(`${printable(place.cwd)} is not in a git repository: ${purpose} needs one.`);
  return repository;
}

/** Refuses a bare repository where files or an index are needed: git shows it as an empty one. */
export function requireFiles<T extends Repository | undefined>(repository: T): T {
  if (!repository?.bare) return repository;
  throw new UserError(
    `${printable(repository.cwd)} is a bare repository, which has no files: check it with --history or --range.`,
  );
}

/** As findRepository, for a folder that may lie in another repository than the one that a hook's variables name. */
export function findRepositoryOf(place: GitPlace, folder: string): Repository | undefined {
  const env = Object.fromEntries(Object.entries(place.env).filter(([name]) => !locating.has(name)));
  return findRepository({ cwd: folder, env });
}

const locating = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY']);

function insideRepository({ cwd, env }: GitPlace): boolean {
  if (env['GIT_DIR'] !== undefined) return true;
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (dirname(folder) === folder) return false;
  }
}
