import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, it } from '@jest/globals';
import { changedVersions, readBlob } from '../../src/github/commits.ts';
import { type FakeApi, type FakeCommit, type FakeRepository, fakeApi } from '../support/github-api.ts';

const repository = { owner: 'octo-org', repo: 'octo-repo' };
const id = (letter: string): string => letter.repeat(40);
const change = { base: id('0'), head: id('f'), proposed: true };
let server: FakeApi | undefined;

async function given(content: FakeRepository) {
  server = await fakeApi(content);
  return getOctokit('token', { baseUrl: server.url });
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('changedVersions', () => {
  it('tells every version once, and which of them still stand', async () => {
    const api = await given({
      commits: [
        { sha: id('1'), date: '2026-03-01T00:00:00Z', files: [{ filename: 'a.json', sha: id('a') }] },
        { sha: id('2'), files: [{ filename: 'a.json', sha: id('b'), status: 'modified' }] },
        { sha: id('3'), files: [{ filename: 'a.json', sha: id('a'), status: 'modified' }] },
        { sha: id('4'), files: [{ filename: 'b.json', sha: id('c') }] },
        { sha: id('5'), files: [{ filename: 'b.json', sha: id('c'), status: 'removed' }] },
      ],
    });
    const { versions } = await changedVersions(api, repository, change);
    expect(versions.map(({ path, blob, commit, atHead }) => [path, blob, commit, atHead])).toEqual([
      ['b.json', id('c'), id('4'), false],
      ['a.json', id('b'), id('2'), false],
      ['a.json', id('a'), id('1'), true],
    ]);
    expect(versions[2]).toMatchObject({ date: '2026-03-01T00:00:00Z', lastCommit: change.head });
  });

  it('pages through commits and through the files of a commit', async () => {
    const many: FakeCommit[] = Array.from({ length: 250 }, (_, index) => {
      const sha = index.toString(16).padStart(40, '0');
      return { sha, files: [{ filename: `${index}.json`, sha: `9${sha.slice(1)}` }] };
    });
    const files = Array.from({ length: 230 }, (_, index) => ({ filename: `f${index}`, sha: id('e') }));
    const api = await given({ commits: [...many, { sha: id('d'), files }] });
    expect((await changedVersions(api, repository, change)).versions).toHaveLength(250 + 230);
  });

  it('counts a renamed file as gone from its old name', async () => {
    const moved = { filename: 'b', previous_filename: 'a', status: 'renamed', sha: id('a') } as const;
    const api = await given({
      commits: [
        { sha: id('1'), files: [{ filename: 'a', sha: id('a') }] },
        { sha: id('2'), files: [moved] },
      ],
    });
    const { versions } = await changedVersions(api, repository, change);
    expect(versions.map(({ path, atHead }) => [path, atHead])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });

  it('names the files that the change found, and the last commit that had a version', async () => {
    const file = (filename: string, sha: string, status: 'modified' | 'added' | 'removed') => ({
      filename,
      sha: id(sha),
      status,
    });
    const api = await given({
      commits: [
        {
          sha: id('1'),
          files: [file('old', 'a', 'modified'), file('new', 'b', 'added'), file('gone', 'c', 'removed')],
        },
        { sha: id('2'), parents: [id('1')], files: [file('old', 'd', 'modified'), file('new', 'b', 'removed')] },
        {
          sha: id('3'),
          files: [{ filename: 'to', sha: id('e'), status: 'renamed', previous_filename: 'from' }],
        },
      ],
    });
    const { versions, replaced, start } = await changedVersions(api, repository, change);
    expect(start).toBe(change.base);
    expect(replaced).toEqual(['old', 'gone', 'from']);
    expect(versions.map(({ path, lastCommit }) => [path, lastCommit])).toEqual([
      ['to', change.head],
      ['old', change.head],
      ['new', id('1')],
      ['old', id('1')],
    ]);
  });

  it('takes of a merge what differs from all its parents', async () => {
    const parents = [id('1'), id('8')];
    const merged = [
      { filename: 'of-the-base', sha: id('b') },
      { filename: 'own', sha: id('c') },
    ];
    const own = [
      { filename: 'own', sha: id('c') },
      { filename: 'a', sha: id('a') },
    ];
    const commits = [
      { sha: id('1'), files: [{ filename: 'a', sha: id('a') }] },
      { sha: id('2'), parents, files: merged, againstOther: own },
    ];
    const told = await changedVersions(await given({ commits }), repository, change);
    expect(told.versions.map(({ path }) => path)).toEqual(['own', 'a']);
    await server?.close();
    const many = Array.from({ length: 300 }, (_, index) => ({ filename: `f${index}` }));
    const cut = await given({ commits: [{ sha: id('2'), parents, files: merged, againstOther: many }] });
    expect((await changedVersions(cut, repository, change)).versions).toHaveLength(2);
  });

  it.each([
    ['a fault of the server', { status: 502, message: 'Bad gateway', headers: { 'retry-after': '0' } }],
    ['too many requests', { status: 429, message: 'Slow down', headers: { 'retry-after': '0' } }],
    ['a secondary limit', { status: 403, message: 'You have exceeded a limit', headers: { 'retry-after': '0' } }],
  ])('asks again after %s, and not for ever', async (_name, refused) => {
    const commits = [{ sha: id('1'), files: [{ filename: 'a', sha: id('a') }] }];
    const patient = await given({ commits, refuseFirst: [refused, refused] });
    expect((await changedVersions(patient, repository, change)).versions).toHaveLength(1);
    expect(server?.requests).toHaveLength(4);
    await server?.close();
    await expect(changedVersions(await given({ refuse: refused }), repository, change)).rejects.toThrow(
      'GitHub did not give the commits',
    );
    expect(server?.requests).toHaveLength(3);
  });

  it('says when a limit ends that is not worth waiting for', async () => {
    const reset = Math.floor(Date.UTC(2100, 0, 1, 12, 34) / 1000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` };
    const api = await given({ refuse: { status: 403, message: 'No', headers } });
    await expect(changedVersions(api, repository, change)).rejects.toThrow(
      'the rate limit of the token is used up until 12:34 UTC; run the job again later.',
    );
    expect(server?.requests).toHaveLength(1);
  });

  it('starts at the default branch where a forced push has lost its base', async () => {
    const api = await given({ bases: ['main'], commits: [{ sha: id('1'), files: [{ filename: 'a', sha: id('a') }] }] });
    const pushed = { base: id('0'), head: id('1'), proposed: false, defaultBranch: 'main' };
    expect((await changedVersions(api, repository, pushed)).versions).toHaveLength(1);
  });

  it('leaves out submodules, whose ids are not those of blobs', async () => {
    const patch = `@@ -0,0 +1 @@\n+Subproject commit ${id('a')}`;
    const disguised = `@@ -0,0 +1,2 @@\n+Subproject commit ${id('a')}\n+more`;
    const api = await given({
      commits: [
        {
          sha: id('1'),
          files: [
            { filename: 'module', sha: id('a'), patch },
            { filename: 'file', sha: id('b'), patch: disguised },
          ],
        },
      ],
    });
    const { versions } = await changedVersions(api, repository, change);
    expect(versions.map(({ path }) => path)).toEqual(['file']);
  });

  it('never takes a part for the whole', async () => {
    const files = Array.from({ length: 3000 }, (_, index) => ({ filename: `f${index}`, sha: id('e') }));
    const cut = await given({ commits: [{ sha: id('1'), files }] });
    await expect(changedVersions(cut, repository, change)).rejects.toThrow('3000 files or more');
    await server?.close();
    const short = await given({ commits: [{ sha: id('1'), files: [] }], totalCommits: 2 });
    await expect(changedVersions(short, repository, change)).rejects.toThrow('1 of the 2 commits');
    await server?.close();
    const none = await given({});
    await expect(changedVersions(none, repository, { head: id('f'), proposed: false })).rejects.toThrow(
      'The whole history cannot be read',
    );
  });

  it.each([
    [403, 'Resource not accessible by integration', "lacks the permission 'contents: read'"],
    [403, 'API rate limit exceeded', 'rate limit'],
    [401, 'Bad credentials', 'not valid or has expired'],
    [404, 'Not Found', 'does not know the commits'],
  ])('says what to do about status %d: %s', async (status, message, said) => {
    const api = await given({ refuse: { status, message } });
    await expect(changedVersions(api, repository, change)).rejects.toThrow(said);
  });
});

describe('readBlob', () => {
  it('gives the bytes as they are', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const api = await given({ blobs: { [id('a')]: bytes } });
    expect(Buffer.from(await readBlob(api, repository, id('a'))).equals(bytes)).toBe(true);
  });

  it('refuses a blob that is not there', async () => {
    const api = await given({});
    await expect(readBlob(api, repository, id('a'))).rejects.toThrow('does not have the blob');
  });
});
