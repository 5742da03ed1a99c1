import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GitPlace } from './git.ts';
import type { Repository } from './repository.ts';

/** Variables by which somebody else says where the repository is, or how git is set up. */
const telling = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG.*)$/;

/** Settings that move the work tree, or that bring in further ones. */
const moving = /worktree|include|bare\s*=\s*(?!\s|false)|extensions/i;

/**
 * The top folder of a plain repository, which can be told without starting git: a `.git` folder with the usual
 * contents and settings. Undefined for everything else, of which git itself has to be asked.
 */
export function plainRepository({ cwd, env }: GitPlace): Pick<Repository, 'root' | 'shallow' | 'whole'> | undefined {
  if (process.platform === 'win32' || Object.keys(env).some((name) => telling.test(name))) return undefined;
  try {
    const start = realpathSync(cwd);
    const device = lstatSync(start).dev;
    for (let folder = start; lstatSync(folder).dev === device && !holds(folder); folder = dirname(folder)) {
      const status = statusOf(join(folder, '.git'));
      if (status) return status.isDirectory() ? repositoryAt(folder) : undefined;
      if (dirname(folder) === folder) return undefined;
    }
  } catch {
    // A folder that cannot be looked at is for git to explain.
  }
  return undefined;
}

function repositoryAt(root: string) {
  const git = join(root, '.git');
  if (!holds(git)) return undefined;
  const settings = readFileSync(join(git, 'config'), 'utf8');
  if (moving.test(settings)) return undefined;
  return { root, shallow: statusOf(join(git, 'shallow')) !== undefined, whole: !/promisor/i.test(settings) };
}

/** Whether git would take the folder itself for a repository's own. */
function holds(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => statusOf(join(folder, name)) !== undefined);
}

function statusOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
