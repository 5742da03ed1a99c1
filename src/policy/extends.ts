import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { crypto } from '../builtins.ts';
import { UserError } from '../errors.ts';

/** A file in a repository on GitHub, at a commit, tag or branch. */
export interface GithubFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

/**
 * Reads a policy from GitHub. Throws a UserError where the file is missing or the token may not read it: the two
 * look alike for a private repository, and the message says both.
 */
export type FetchPolicy = (file: GithubFile) => Promise<string>;

/** Text of a file, by its path from the root with `/`, or nothing when there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** A policy that another one extends. */
export interface Extended {
  readonly text: string;
  /** How messages name it. */
  readonly name: string;
  /** Its folder, for paths in its own `extends`; nothing for a file of another repository. */
  readonly folder?: string;
  readonly note?: string;
}

export interface ExtendsReaders {
  readonly read: ReadText;
  readonly fetchPolicy?: FetchPolicy;
  /** Whether `read` gives what is committed, where a package is only if somebody committed it. */
  readonly committed?: boolean;
  /** Folder for policies fetched by commit; the user's cache folder when missing. */
  readonly cacheFolder?: string;
}

/** Reads what `reference` names: `github:owner/repo/path@ref`, a path beside the policy, or a file of a package. */
export async function readExtended(
  reference: string,
  folder: string | undefined,
  readers: ExtendsReaders,
): Promise<Extended> {
  if (reference.startsWith('github:')) return fromGithub(reference, readers);
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) {
    throw new UserError(`Cannot extend '${reference}': only paths, packages and github:owner/repo/path@ref are read.`);
  }
  if (folder === undefined) {
    throw new UserError(`Cannot extend '${reference}' from another repository: name it as github:owner/repo/path@ref.`);
  }
  const path = posix.normalize(posix.join(folder, reference));
  if (path.startsWith('..') || posix.isAbsolute(reference) || /^[a-z]:|\\/i.test(reference)) {
    throw new UserError(`Cannot extend '${reference}': it lies outside of the repository.`);
  }
  const local = await readers.read(path);
  if (local !== undefined) return { text: local, name: path, folder: posix.dirname(path) };
  const inPackage = posix.join('node_modules', posix.normalize(reference));
  const packaged = reference.startsWith('.') ? undefined : await readers.read(inPackage);
  if (packaged !== undefined) return { text: packaged, name: reference, folder: posix.dirname(inPackage) };
  if (readers.committed && !reference.startsWith('.'))
    throw new UserError(
      `Cannot extend '${reference}': a change is judged by what is committed, and what it has installed under node_modules is not; write github:owner/repo/path@SHA in its place.`,
    );
  throw new UserError(
    `Cannot extend '${reference}': there is no such file${reference.startsWith('.') ? '' : ' and no such package under node_modules'}.`,
  );
}

const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

async function fromGithub(reference: string, readers: ExtendsReaders): Promise<Extended> {
  const match = /^github:([\w.-]+)\/([\w.-]+)\/([^@]+)@([^\s@]+)$/.exec(reference);
  const [, owner, repo, path, ref] = match ?? [];
  if (
    owner === undefined ||
    repo === undefined ||
    path === undefined ||
    ref === undefined ||
    path.split('/').includes('..')
  ) {
    throw new UserError(
      `Cannot extend '${reference}': write it as github:owner/repo/path@ref, with a full commit SHA.`,
    );
  }
  const file = { owner, repo, path, ref };
  if (fullSha.test(ref)) return { text: await cached(file, readers), name: reference };
  const text = await fetched(file, readers);
  return {
    text,
    name: reference,
    note: `${reference}: '${ref}' can be moved to another commit; name a full commit SHA.`,
  };
}

async function fetched(file: GithubFile, { fetchPolicy }: ExtendsReaders): Promise<string> {
  if (fetchPolicy !== undefined) return fetchPolicy(file);
  const { owner, repo, path, ref } = file;
  throw new UserError(`Cannot extend github:${owner}/${repo}/${path}@${ref}: nothing here can read from GitHub.`);
}

/** What stands at a commit never changes, so that it is fetched once for each user. */
async function cached(file: GithubFile, readers: ExtendsReaders): Promise<string> {
  const folder =
    readers.cacheFolder ?? join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ccr-guard', 'policies');
  const name = crypto()
    .createHash('sha256')
    .update([file.owner, file.repo, file.path, file.ref].join('\0'))
    .digest('hex');
  const path = join(folder, name);
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const text = await fetched(file, readers);
    keep(folder, path, text);
    return text;
  }
}

function keep(folder: string, path: string, text: string): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, path);
  } catch {
    // A cache that cannot be written costs a request the next time, and nothing else.
  }
}
