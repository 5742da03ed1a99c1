// Stands in for the GitHub API on the loopback address: the few paths that are used, paged like the real ones.
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeFile {
  readonly filename: string;
  readonly status?: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previous_filename?: string;
  readonly sha?: string | null;
  readonly patch?: string;
}

export interface FakeCommit {
  readonly sha: string;
  readonly date?: string;
  readonly files: readonly FakeFile[];
  readonly parents?: readonly string[];
  /** For a merge: the files in which it differs from its other parent. */
  readonly againstOther?: readonly FakeFile[];
}

/** What the repository octo-org/octo-repo holds. */
export interface FakeRepository {
  readonly commits?: readonly FakeCommit[];
  /** What the commits can be compared with; anything when missing. */
  readonly bases?: readonly string[];
  /** As the compare API counts them, where it does not give all. */
  readonly totalCommits?: number;
  readonly blobs?: Readonly<Record<string, string | Uint8Array>>;
  /** Texts by `ref:path`. */
  readonly contents?: Readonly<Record<string, string>>;
  /** Answers every request with this status and message. */
  readonly refuse?: Refuse;
  /** Answers the first requests so, one after the other. */
  readonly refuseFirst?: readonly Refuse[];
}

interface Refuse {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FakeApi {
  readonly url: string;
  /** Method and path of every request so far. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const root = '/repos/octo-org/octo-repo/';

export async function fakeApi(repository: FakeRepository): Promise<FakeApi> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method} ${decodeURIComponent(url.pathname)}${url.search}`);
    const refused = repository.refuseFirst?.[requests.length - 1];
    const { status, body, next, headers } = refused ? refusal(refused) : answer(repository, url);
    const link: Record<string, string> = next ? { link: `<http://localhost${url.pathname}?page=2>; rel="next"` } : {};
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...link, ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, close: () => closed(server) };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly next?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

function refusal({ status, message, headers = {} }: Refuse): Answer {
  return { status, body: { message }, headers };
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

function answer(repository: FakeRepository, url: URL): Answer {
  if (repository.refuse) return refusal(repository.refuse);
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(root)) return notFound;
  const [kind = '', ...rest] = path.slice(root.length).split('/');
  const name = rest.join('/');
  if (kind === 'compare') return compare(repository, name, url);
  if (kind === 'commits') return commit(repository, name, url);
  if (kind === 'git' && rest[0] === 'blobs') return blob(repository, rest[1] ?? '');
  return kind === 'contents' ? contents(repository, name, url.searchParams.get('ref') ?? '') : notFound;
}

function compare(repository: FakeRepository, basehead: string, url: URL): Answer {
  const { commits = [], totalCommits = commits.length, bases } = repository;
  const [base = '', head] = basehead.split('...');
  const merge = commits.find(({ sha, parents }) => sha === head && parents?.slice(1).includes(base));
  if (merge) return { status: 200, body: { total_commits: 1, commits: [], files: merge.againstOther } };
  if (bases?.includes(base) === false) return notFound;
  const { items, next } = paged(commits, url);
  const shown = items.map(({ sha, date, parents = ['0'.repeat(40)] }) => ({
    sha,
    commit: { author: { date: date ?? '2026-01-02T03:04:05Z' } },
    parents: parents.map((parent) => ({ sha: parent })),
  }));
  const merge_base_commit = { sha: base };
  return { status: 200, body: { total_commits: totalCommits, commits: shown, merge_base_commit }, next };
}

function commit({ commits = [] }: FakeRepository, ref: string, url: URL): Answer {
  const found = commits.find(({ sha }) => sha === ref);
  if (!found) return notFound;
  const { items, next } = paged(found.files, url);
  return { status: 200, body: { sha: found.sha, files: items.map((file) => ({ status: 'added', ...file })) }, next };
}

function blob({ blobs = {}, contents = {} }: FakeRepository, sha: string): Answer {
  const bytes = blobs[sha] ?? Object.values(contents).find((text) => gitId(text) === sha);
  if (bytes === undefined) return notFound;
  return { status: 200, body: { sha, encoding: 'base64', content: Buffer.from(bytes).toString('base64') } };
}

function contents({ contents = {} }: FakeRepository, path: string, ref: string): Answer {
  const text = contents[`${ref}:${path}`];
  if (text === undefined) return notFound;
  const content = Buffer.from(text).toString('base64');
  return { status: 200, body: { type: 'file', encoding: 'base64', path, content, sha: gitId(text) } };
}

function gitId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function paged<T>(all: readonly T[], url: URL): { items: readonly T[]; next: boolean } {
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const start = (Number(url.searchParams.get('page') ?? 1) - 1) * size;
  return { items: all.slice(start, start + size), next: start + size < all.length };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
