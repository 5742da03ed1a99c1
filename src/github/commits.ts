import { UserError } from '../errors.ts';
import { type Api, ask, type Repository } from './api.ts';
import type { Change } from './event.ts';

/** One file as one commit left it. */
export interface Version {
  readonly path: string;
  /** Object id of the blob. */
  readonly blob: string;
  /** Full object id of the commit that brought it. */
  readonly commit: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  /** Full object id of the last commit that has it. */
  readonly lastCommit?: string;
  /** Whether the head of the change still has it. */
  readonly atHead: boolean;
}

/** What the commits of a change brought, and what they found. */
export interface Changed {
  /** The newest commit first. */
  readonly versions: readonly Version[];
  /** Paths of files that the change replaced, moved or removed, as they are at `start`. */
  readonly replaced: readonly string[];
  /** The commit that the change left from. */
  readonly start: string;
}

/** GitHub tells no more files of one commit, and says nothing about the others. */
const mostFiles = 3000;
/** GitHub tells no more files of a comparison. */
const mostCompared = 300;
const perPage = 100;
/** The whole patch of a submodule, whose id is that of a commit elsewhere and not of a blob. */
const submodule = /^@@ .* @@\n(?:[+-]Subproject commit [0-9a-f]+\n?)+$/;
const together = 8;

/**
 * Every version of a file that a commit of the change brought; of the same blob at the same path only the first. For a
 * clone that lacks the commits. Throws a UserError when GitHub does not tell them all.
 */
export async function changedVersions(api: Api, repository: Repository, change: Change): Promise<Changed> {
  const { commits, start } = await commitsOf(api, repository, change);
  const files = await inGroups(commits, (commit) => filesOf(api, repository, commit));
  const latest = new Map<string, string | undefined>();
  const found = new Map<string, Omit<Version, 'atHead'>>();
  const replaced = new Set<string>();
  for (const [index, { sha, date, parents }] of commits.entries()) {
    for (const { path, blob, isNew } of files[index] ?? []) {
      const before = latest.get(path);
      if (!latest.has(path) && !isNew) replaced.add(path);
      const ended = before === undefined || before === blob ? undefined : found.get(`${before} ${path}`);
      if (ended && parents[0] !== undefined) found.set(`${before} ${path}`, { ...ended, lastCommit: parents[0] });
      latest.set(path, blob);
      const key = `${blob} ${path}`;
      if (blob !== undefined && !found.has(key)) found.set(key, { path, blob, commit: sha, date });
    }
  }
  const versions = [...found.values()].map((version) => {
    const atHead = latest.get(version.path) === version.blob;
    return { ...version, atHead, ...(atHead && { lastCommit: change.head }) };
  });
  return { versions: versions.reverse(), replaced: [...replaced], start };
}

/** The bytes of a blob; GitHub gives up to 100 MB. */
export async function readBlob(api: Api, { owner, repo }: Repository, blob: string): Promise<Uint8Array> {
  const answer = await ask(`the blob ${blob}`, () =>
    api.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: blob }),
  );
  if (answer === undefined) throw new UserError(`GitHub does not have the blob ${blob}.`);
  return Buffer.from(answer.data.content, 'base64');
}

interface Commit {
  readonly sha: string;
  readonly date: string;
  readonly parents: readonly string[];
}

type Commits = Pick<Changed, 'start'> & { readonly commits: readonly Commit[] };

/** From the base; where a forced push has left it to be cleared away, from the default branch. */
async function commitsOf(api: Api, repository: Repository, { base, head, defaultBranch }: Change): Promise<Commits> {
  const starts = [base, defaultBranch].filter((start) => start !== undefined);
  if (starts.length === 0) throw new UserError('The whole history cannot be read through the GitHub API.');
  for (const start of starts) {
    const commits = await compared(api, repository, `${start}...${head}`);
    if (commits) return commits;
  }
  throw new UserError(`GitHub does not know the commits ${starts[0]}...${head}.`);
}

async function compared(api: Api, { owner, repo }: Repository, basehead: string): Promise<Commits | undefined> {
  const commits: Commit[] = [];
  let start = '';
  for (let page = 1, total = 1; commits.length < total; page++) {
    const answer = await ask(`the commits ${basehead}`, () =>
      api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, page, per_page: perPage }),
    );
    if (answer === undefined) return undefined;
    const { data } = answer;
    total = data.total_commits;
    start = data.merge_base_commit.sha;
    for (const { sha, commit, parents } of data.commits)
      commits.push({ sha, date: commit.author?.date ?? '', parents: parents.map((parent) => parent.sha) });
    if (data.commits.length === 0 && commits.length < total) {
      throw new UserError(`GitHub tells ${commits.length} of the ${total} commits ${basehead}.`);
    }
  }
  return { commits, start };
}

interface ChangedFile {
  readonly path: string;
  /** Undefined when the commit removed the file. */
  readonly blob: string | undefined;
  /** Whether there was no such file before. */
  readonly isNew: boolean;
}

/** What a commit changed; of a merge, what differs from all its parents, since the rest came in with them. */
async function filesOf(api: Api, repository: Repository, { sha, parents }: Commit): Promise<ChangedFile[]> {
  const files = await filesAgainstFirst(api, repository, sha);
  const others = await inGroups(parents.slice(1), (parent) => pathsBetween(api, repository, parent, sha));
  return files.filter(({ path }) => others.every((paths) => paths?.has(path) ?? true));
}

/** The paths in which a merge differs from one of its parents; undefined where GitHub does not tell them all. */
async function pathsBetween(
  api: Api,
  { owner, repo }: Repository,
  parent: string,
  merge: string,
): Promise<ReadonlySet<string> | undefined> {
  const basehead = `${parent}...${merge}`;
  const answer = await ask(`the files of commit ${merge}`, () =>
    api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, per_page: 1 }),
  );
  const files = answer?.data.files;
  if (files === undefined || files.length >= mostCompared) return undefined;
  return new Set(files.flatMap(({ filename, previous_filename: previous }) => [filename, previous ?? filename]));
}

async function filesAgainstFirst(api: Api, { owner, repo }: Repository, ref: string): Promise<ChangedFile[]> {
  const files: ChangedFile[] = [];
  for (let page = 1; ; page++) {
    const answer = await ask(`the files of commit ${ref}`, () =>
      api.request('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref, page, per_page: perPage }),
    );
    const given = answer?.data.files;
    if (given === undefined) throw new UserError(`GitHub does not tell the files of commit ${ref}.`);
    for (const { filename, previous_filename: previous, status, sha, patch } of given) {
      if (previous !== undefined && status === 'renamed') files.push({ path: previous, blob: undefined, isNew: false });
      const gone = status === 'removed' || submodule.test(patch ?? '');
      const isNew = status === 'added' || status === 'renamed' || status === 'copied';
      files.push({ path: filename, blob: gone ? undefined : (sha ?? undefined), isNew });
    }
    if (files.length >= mostFiles) {
      throw new UserError(`Commit ${ref} changes ${mostFiles} files or more, and GitHub tells no more.`);
    }
    if (!/rel="next"/.test(answer?.headers.link ?? '')) return files;
  }
}

/** A few calls at a time: fast enough for hundreds of commits, and below GitHub's limit on concurrent requests. */
async function inGroups<T, R>(items: readonly T[], call: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += together) {
    results.push(...(await Promise.all(items.slice(at, at + together).map(call))));
  }
  return results;
}
