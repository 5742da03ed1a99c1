import { afterEach, describe, expect, it } from '@jest/globals';
import { type Context, readContext } from '../../src/github/context.ts';
import { type Remote, remoteOf } from '../../src/github/remote.ts';
import { collect } from '../../src/sources/blob.ts';
import { type FakeApi, type FakeRepository, fakeApi } from '../support/github-api.ts';

let server: FakeApi;

async function given(content: FakeRepository): Promise<Remote> {
  server = await fakeApi(content);
  return remoteOf('token', context());
}

afterEach(async () => {
  await server.close();
});

function context(): Context {
  return readContext({ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_API_URL: server.url });
}

const id = (letter: string): string => letter.repeat(40);
const policy = { owner: 'octo-org', repo: 'octo-repo', path: 'p.yml', ref: 'v1' };

describe('remoteOf', () => {
  it('asks nothing before it is needed', async () => {
    const remote = await given({ contents: { 'abc:p.yml': 'fail-on: never' } });
    const read = remote.readAt('abc');
    expect(server.requests).toEqual([]);
    expect(await read('p.yml')).toBe('fail-on: never');
    expect(await read('q.yml')).toBeUndefined();
    expect(server.requests).toHaveLength(2);
  });

  it('fetches a policy, or says which token would', async () => {
    const remote = await given({ contents: { 'v1:p.yml': 'hosts: []' } });
    expect(await remote.fetchPolicy(policy)).toBe('hosts: []');
    await expect(remote.fetchPolicy({ ...policy, ref: 'v2' })).rejects.toThrow(
      "Cannot extend github:octo-org/octo-repo/p.yml@v2: it does not exist, or the input 'token' lacks 'contents: read' on octo-org/octo-repo.",
    );
  });

  it('needs a token', async () => {
    await given({});
    const remote = remoteOf(undefined, context());
    await expect(remote.fetchPolicy(policy)).rejects.toThrow("the input 'token' is empty");
    const pushed = { base: id('0'), head: id('1'), proposed: false };
    await expect(remote.changed(pushed, '/repo')).rejects.toThrow("add 'fetch-depth: 0' to the checkout step");
  });

  it('gives the blobs of a change with what is known of their commits', async () => {
    const remote = await given({
      commits: [
        { sha: id('1'), date: '2026-03-01T00:00:00Z', files: [{ filename: 'a\n.json', sha: id('a') }] },
        { sha: id('2'), files: [{ filename: 'a\n.json', sha: id('a'), status: 'removed' }] },
      ],
      blobs: { [id('a')]: 'bytes' },
    });
    const change = { base: id('0'), head: id('2'), proposed: true };
    expect([...(await remote.touched(change))]).toEqual(['a\\u000a.json']);
    const source = await remote.changed(change, '/repo');
    const found: unknown[] = [];
    for await (const blob of source.blobs()) {
      found.push([blob.path, blob.sighting, (await collect((sink) => blob.read(sink))).toString()]);
    }
    const sighting = { commit: id('1'), date: '2026-03-01T00:00:00Z', atHead: false, lastCommit: id('0') };
    expect(found).toEqual([['a\\u000a.json', sighting, 'bytes']]);
  });

  it('gives at last what the change replaced, as it was before', async () => {
    const remote = await given({
      commits: [{ sha: id('1'), files: [{ filename: 'old', sha: id('b'), status: 'modified' }] }],
      blobs: { [id('b')]: 'after' },
      contents: { [`${id('0')}:old`]: 'before' },
    });
    const source = await remote.changed({ base: id('0'), head: id('1'), proposed: true }, '/repo');
    const found: unknown[] = [];
    for await (const { path, earlier = false, read } of source.blobs())
      found.push([path, earlier, (await collect(read)).toString()]);
    expect(found).toEqual([
      ['old', false, 'after'],
      ['old', true, 'before'],
    ]);
  });
});
