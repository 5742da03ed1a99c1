import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readRemoteFile } from '../../src/github/contents.ts';
import { type FakeApi, type FakeRepository, fakeApi } from '../support/github-api.ts';

const file = { owner: 'octo-org', repo: 'octo-repo', path: '.ccr-guard.yml', ref: 'abc' };
let server: FakeApi | undefined;

async function given(content: FakeRepository) {
  server = await fakeApi(content);
  return getOctokit('token', { baseUrl: server.url });
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe('readRemoteFile', () => {
  it('reads a file at a commit', async () => {
    const api = await given({ contents: { 'abc:.ccr-guard.yml': 'fail-on: errör\n', 'abc:a b/c.yml': 'x' } });
    expect(await readRemoteFile(api, file)).toBe('fail-on: errör\n');
    expect(await readRemoteFile(api, { ...file, path: 'a b/c.yml' })).toBe('x');
  });

  it('gives undefined for what is not there', async () => {
    expect(await readRemoteFile(await given({}), file)).toBeUndefined();
  });

  it('names the missing permission', async () => {
    const api = await given({ refuse: { status: 403, message: 'Resource not accessible by integration' } });
    await expect(readRemoteFile(api, file)).rejects.toThrow("the permission 'contents: read'");
  });
});
