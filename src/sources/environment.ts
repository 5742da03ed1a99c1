import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables by which hooks, worktrees and quarantined pushes say where the repository is. All others are dropped. */
const kept = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
]);

const programs = new Set(['SSH_ASKPASS', 'PAGER', 'EDITOR', 'VISUAL', 'LANG', 'LANGUAGE']);

/** The transports that a fetch of ours may use. A remote helper, which is a program of any name, is none of them. */
const transports = 'https:http:ssh:git:file';

/**
 * An environment in which git runs no program of the caller's choosing, changes nothing, and speaks English. It reaches
 * other repositories only where it `mayFetch`, so that a missing object is an error and never a silent download.
 */
export function gitEnvironment(env: Environment, mayFetch = false): NodeJS.ProcessEnv {
  const clean: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(env)) {
    const upper = name.toUpperCase();
    if (upper.startsWith('GIT_') ? kept.has(upper) : !programs.has(upper) && !upper.startsWith('LC_'))
      clean[name] = value;
  }
  return {
    ...clean,
    ...pathOf(env),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // What was committed counts, not what a local replacement or graft shows in its place.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    // It wins over `protocol.*.allow` in any configuration file.
    GIT_ALLOW_PROTOCOL: mayFetch ? transports : 'none',
    // A file called `:(exclude)*` is a name, never a pattern.
    GIT_LITERAL_PATHSPECS: '1',
  };
}

/** Settings in any configuration file that would run a program, hide a part of the output or take memory, overruled. */
export const hardened: readonly string[] = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=:',
  'core.sshCommand=ssh',
  'core.gitProxy=',
  'core.askPass=',
  'core.pager=cat',
  'credential.helper=',
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'log.showSignature=false',
  'log.showRoot=true',
  'diff.orderFile=/dev/null',
  'diff.relative=false',
  'diff.ignoreSubmodules=none',
  'gc.auto=0',
  'maintenance.auto=false',
  // git maps whole packs into memory otherwise: as much as the history is large, and no faster.
  'core.packedGitWindowSize=16m',
  'core.packedGitLimit=64m',
].flatMap((setting) => ['-c', setting]);

/** The git of the first absolute folder on PATH: a `git` that a repository brings along is never run. */
export function findGit(env: Environment): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const [path = ''] = Object.values(pathOf(env));
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** PATH without the folders that lie wherever one happens to be: git itself looks for `ssh` there. */
function pathOf(env: Environment): Readonly<Record<string, string>> {
  const [key, path = ''] = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH') ?? [];
  return key === undefined ? {} : { [key]: path.split(delimiter).filter(isAbsolute).join(delimiter) };
}
