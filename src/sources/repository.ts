import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { GitFailure, GitMissing, type GitPlace, git } from './git.ts';

/** A git repository as seen from one folder. */
export interface Repository extends GitPlace {
  /** The top folder of the work tree, absolute. */
  readonly root: string;
  readonly shallow: boolean;
}

/**
 * The repository that holds `place.cwd`, or undefined where there is none.
 * @throws UserError when there is one that git cannot read, or that has no work tree.
 */
export function findRepository(place: GitPlace): Repository | undefined {
  let output: string;
  try {
    output = git(place, ['rev-parse', '--is-shallow-repository', '--show-toplevel']).toString('utf8');
  } catch (error) {
    if (error instanceof GitMissing && !insideRepository(place)) return undefined;
    if (error instanceof GitFailure && error.message.includes('not a git repository (or any')) return undefined;
    throw error;
  }
  const end = output.indexOf('\n');
  return { ...place, root: resolve(output.slice(end + 1).replace(/\n$/, '')), shallow: output.startsWith('true') };
}

/** As findRepository, where a repository is needed: the message says for what. */
export function requireRepository(place: GitPlace, purpose: string): Repository {
  const repository = findRepository(place);
  if (!repository) throw new UserError(`${place.cwd} is not in a git repository: ${purpose} needs one.`);
  return repository;
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
