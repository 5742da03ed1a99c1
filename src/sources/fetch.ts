import { GitFailure, type GitPlace, git } from './git.ts';

/** Settings of a fetch: an SSH that asks nothing, and nothing fetched from further addresses that the remote names. */
export const fetchSettings: readonly string[] = ['core.sshCommand=ssh -o BatchMode=yes', 'transfer.bundleURI=false'];

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
      settings: fetchSettings,
      mayFetch: true,
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
