import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { GitPlace } from './git.ts';

/** Variables by which somebody else says where the repository is, or how git is set up. */
const telling = /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG.*)$/;

/** Settings that move the work tree, or that bring in further ones. */
const moving = /worktree|include|bare\s*=\s*(?!\s|false)|extensions/i;

/** What can be told of a repository without starting git. */
export interface Plain {
  /** The top folder of the work tree, absolute. */
  readonly root: string;
  readonly shallow: boolean;
  /** Whether its settings name no remote on which a partial clone left contents. */
  readonly whole: boolean;
  readonly gitDir: string;
  /** The index that git would use, also where a hook names another one. */
  readonly index: string;
}

/**
 * A plain repository: a `.git` folder with the usual contents and settings. Undefined for everything else, of which git
 * itself has to be asked.
 */
export function plainRepository({ cwd, env }: GitPlace): Plain | undefined {
  if (process.platform === 'win32' || Object.keys(env).some((name) => telling.test(name))) return undefined;
  try {
    const start = realpathSync(cwd);
    const device = lstatSync(start).dev;
    for (let folder = start; lstatSync(folder).dev === device && !holds(folder); folder = dirname(folder)) {
      const status = statusOf(join(folder, '.git'));
      if (status) return status.isDirectory() ? repositoryAt(folder, env['GIT_INDEX_FILE']) : undefined;
      if (dirname(folder) === folder) return undefined;
    }
  } catch {
    // A folder that cannot be looked at is for git to explain.
  }
  return undefined;
}

function repositoryAt(root: string, index?: string): Plain | undefined {
  const gitDir = join(root, '.git');
  if (!holds(gitDir)) return undefined;
  const settings = readFileSync(join(gitDir, 'config'), 'utf8');
  if (moving.test(settings)) return undefined;
  const shallow = statusOf(join(gitDir, 'shallow')) !== undefined;
  const whole = !/promisor/i.test(settings);
  return { root, shallow, whole, gitDir, index: index ? resolve(root, index) : join(gitDir, 'index') };
}

/** Whether git would take the folder itself for a repository's own. */
function holds(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => statusOf(join(folder, name)) !== undefined);
}

function statusOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
