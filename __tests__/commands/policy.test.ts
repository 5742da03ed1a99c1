import { symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli.ts';
import { capture } from '../local/io.ts';
import { repositoryOf, type TestRepository } from '../support/repository.ts';

let repository: TestRepository;
beforeEach(() => {
  repository = repositoryOf({ 'sub/x': '' });
});
afterEach(() => repository.remove());

async function guard(
  args: readonly string[],
  env = {},
  folder = '',
): Promise<{ code: number; out: string; err: string }> {
  const io = capture({ PATH: process.env['PATH'], ...env }, join(repository.root, folder));
  const code = await run(args, io);
  return { code, out: io.out(), err: io.err() };
}

describe('ccr-guard policy', () => {
  it('prints the default policy', async () => {
    const { code, out, err } = await guard(['policy']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# default\nproviders:\n {2}# from default\n {2}allowed:\n {4}- anthropic\n/);
  });

  it('finds the policy of the repository from a folder in it, and files named from there', async () => {
    repository.stage({ '.ccr-guard.yml': 'fail-on: notice\n', 'sub/strict.yml': 'fail-on: warning\n' });
    expect((await guard(['policy'], {}, 'sub')).out).toContain('# from .ccr-guard.yml\nfail-on: notice\n');
    expect((await guard(['policy', '--policy', 'strict.yml'], {}, 'sub')).out).toMatch(/^# sub\/strict\.yml\n/);
  });

  it('prints JSON with where each part comes from', async () => {
    repository.stage({ '.ccr-guard.yml': 'rules: { provider-banned: warning }\n' });
    expect(JSON.parse((await guard(['policy', '--format', 'json'])).out)).toMatchObject({
      source: { source: '.ccr-guard.yml' },
      policy: { rules: { 'provider-banned': 'warning' }, 'fail-on': 'error' },
      origins: { 'rules.provider-banned': '.ccr-guard.yml', 'fail-on': 'default', 'models.allowed': 'default' },
      notes: [],
    });
  });

  it('says what does not count', async () => {
    repository.stage({ 'org.yml': 'hosts: [127.0.0.1]', '.ccr-guard.yml': 'extends: org.yml\nhosts: ["0.0.0.0"]\n' });
    expect((await guard(['policy'])).err).toBe(
      "note: .ccr-guard.yml: hosts: '0.0.0.0' is not allowed there and does not count (set by org.yml).\n",
    );
  });

  it.each([
    [['--format', 'toml'], "--format is 'toml'; it must be yaml or json."],
    [['x.yml'], 'The policy command takes no paths; name a file with --policy.'],
    [['--policy', 'x.yml'], 'There is no policy at x.yml.'],
    [['--polcy', 'x.yml'], "Unknown option '--polcy'; did you mean '--policy'?"],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await guard(['policy', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${message}\n`);
  });

  it('does not follow a link out of the repository', async () => {
    const outside = repositoryOf({ 'secret.yml': 'password: hunter2\n' });
    symlinkSync(join(outside.root, 'secret.yml'), join(repository.root, '.ccr-guard.yml'));
    expect(await guard(['policy'])).toEqual({
      code: 2,
      out: '',
      err: 'ccr-guard: .ccr-guard.yml is a link out of the repository, and is not followed.\n',
    });
    outside.remove();
  });
});

it('takes no link to nothing for a missing policy', async () => {
  symlinkSync('gone.yml', join(repository.root, '.ccr-guard.yml'));
  expect((await guard(['policy'])).err).toBe('ccr-guard: .ccr-guard.yml is a link to a file that is not there.\n');
});

describe('a policy from GitHub', () => {
  let server: Server;
  let api = '';
  const asked: string[] = [];
  const answers: Record<string, { status: number; body: string }> = {};

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization ?? 'without token'}`);
      const { status, body } = answers[request.url ?? ''] ?? { status: 404, body: '{}' };
      response.writeHead(status, status === 500 ? { 'retry-after': '0' } : {}).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const url = '/repos/acme/policies/contents/a%20b/ccr.yml?ref=v1';
  const load = (env = {}) => guard(['policy'], { GITHUB_API_URL: api, ...env });

  beforeEach(() => {
    asked.length = 0;
    repository.stage({ '.ccr-guard.yml': 'extends: "github:acme/policies/a b/ccr.yml@v1"\n' });
  });

  it('is read with the token of the environment', async () => {
    answers[url] = { status: 200, body: 'models: { allowed: [from-github] }' };
    const { code, out, err } = await load({ GITHUB_TOKEN: 'made-up' });
    expect(code).toBe(0);
    expect(out).toContain('# from github:acme/policies/a b/ccr.yml@v1\n  allowed:\n    - from-github\n');
    expect(err).toContain("'v1' can be moved to another commit");
    expect(asked).toEqual([`${url} Bearer made-up`]);
  });

  it.each([
    [
      404,
      {},
      'there is no such file or commit, or it may not be seen; if the repository is private, set GITHUB_TOKEN to a token that may read its contents.',
    ],
    [
      404,
      { GH_TOKEN: 'x' },
      'there is no such file or commit, or it may not be seen; give the token of GITHUB_TOKEN read access to the contents of that repository.',
    ],
    [401, { GH_TOKEN: 'x' }, 'the token of GITHUB_TOKEN is not valid.'],
    [
      429,
      {},
      'GitHub refuses to answer (429), for want of permission or after too many requests; if the repository is private, set GITHUB_TOKEN to a token that may read its contents.',
    ],
    [500, {}, 'GitHub answers with status 500; try again later.'],
  ])('that answers %i is told with what to do', async (status, env, message) => {
    answers[url] = { status, body: '{}' };
    expect(await load(env)).toEqual({
      code: 2,
      out: '',
      err: `ccr-guard: .ccr-guard.yml:1:10: Cannot read github:acme/policies/a b/ccr.yml@v1: ${message}\n`,
    });
  });

  it('that cannot be reached is told', async () => {
    const { code, err } = await load({ GITHUB_API_URL: 'http://127.0.0.1:1' });
    expect(code).toBe(2);
    expect(err).toMatch(/^ccr-guard: \.ccr-guard\.yml:1:10: Cannot read github:.*: GitHub cannot be reached \(/);
  });
});
