import { GitFailure, type GitPlace, git } from './git.ts';

/** The transports that a fetch of ours may use. A remote helper, which is a program of any name, is none of them. */
export const openTransports: readonly string[] = ['https', 'http', 'ssh', 'git', 'file']
  .map((name) => `protocol.${name}.allow=always`)
  .concat('core.sshCommand=ssh -o BatchMode=yes', 'transfer.bundleURI=false');

/** Fetches objects and nothing else: no references, no tags, no submodules, no programs that the configuration names. */
export const fetchArguments: readonly string[] = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--refmap=',
  '--upload-pack=git-upload-pack',
];

/** Fetches commits by id or name from `remote`. False when the server, the network or the credentials do not allow it. */
export function fetchCommits(
  place: GitPlace,
  remote: string,
  commits: readonly string[],
  options: readonly string[],
): boolean {
  try {
    git(place, [...fetchArguments, ...options, '--', remote, ...commits], {
      settings: openTransports,
      timeout: 300_000,
    });
    return true;
  } catch (error) {
    if (error instanceof GitFailure) return false;
    throw error;
  }
}

/** The remote to fetch from: `origin`, or the only one that there is. */
export function mainRemote(place: GitPlace): string | undefined {
  const remotes = git(place, ['remote']).toString('utf8').split('\n').filter(Boolean);
  return remotes.includes('origin') ? 'origin' : remotes.length === 1 ? remotes[0] : undefined;
}
