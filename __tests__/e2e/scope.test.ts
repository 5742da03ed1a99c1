import { afterAll, describe, expect, it } from '@jest/globals';
import { seeded } from '../../src/keys/random.ts';
import { mergeGroup, pullRequest, push } from '../support/events.ts';
import { type FakeApi, fakeApi } from '../support/github-api.ts';
import { makeRepository as makeEmpty, removeFolders } from '../support/repository.ts';
import { type Played, play, type Step } from '../support/runner.ts';
import { config, configPath } from './configs.ts';
import { makeRepository, type TestRepository } from './repository.ts';

const closing: FakeApi[] = [];
afterAll(async () => {
  for (const api of closing) await api.close();
  removeFolders();
});

/** A shallow clone as actions/checkout makes it: one commit, no branches. */
function shallow(origin: TestRepository, commit: string) {
  const clone = makeEmpty();
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  clone.git('remote', 'add', 'origin', `file://${origin.path}`);
  clone.git('fetch', '-q', '--depth=1', 'origin', commit);
  clone.git('checkout', '-q', '--detach', commit);
  return clone;
}

const secret = (seed: number): string => `sk-ant-api03-${seeded(seed).text('abcdefghjkmnpqrstuvwxyz23456789', 93)}AA`;
const openHost = config({ HOST: '  "HOST": "0.0.0.0",' });
const zeros = '0'.repeat(40);
const rules = ({ annotations }: Played): (string | undefined)[] =>
  annotations
    .filter(({ title }) => title !== undefined)
    .map(({ title, level }) => `${level} ${title?.slice('ccr-guard: '.length)}`);

describe('the scope of a pull request', () => {
  it.concurrent('holds a key that lived for one commit', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    const leak = made.commit({ 'notes.md': `key ${secret(1)}\n` });
    const head = made.commit({ 'notes.md': 'key gone\n' });
    const played = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect(played.exitCode).toBe(1);
    expect(rules(played)).toEqual(['error key-anthropic']);
    expect(played.annotations[0]?.message).toContain(leak);
  });

  it.concurrent('annotates a key that still stands at its line in the tree', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    made.commit({ 'notes.md': `${secret(1)}\n` });
    const head = made.commit({ 'notes.md': `one\ntwo\n${secret(1)}\n` });
    const { annotations } = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect(annotations[0]).toMatchObject({ file: 'notes.md', line: 3, title: 'ccr-guard: key-anthropic' });
  });

  it.concurrent('is the same in a merge queue', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    made.commit({ 'notes.md': `${secret(1)}\n` });
    const head = made.commit({ 'notes.md': 'gone\n', '.ccr-guard.yml': 'rules: { key-anthropic: off }\n' });
    const played = await play({ workspace: made.path, event: mergeGroup(base, head) });
    expect(played.exitCode).toBe(1);
    expect(rules(played)).toContain('error key-anthropic');
  });

  it.concurrent('leaves out keys that were there before, and judges every config of the tree', async () => {
    const made = makeRepository({ 'old.md': `${secret(1)}\n`, [configPath]: openHost });
    const base = made.git('rev-parse', 'HEAD');
    const head = made.commit({ 'a.txt': 'a\n' });
    const played = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect(played.exitCode).toBe(1);
    expect(rules(played)).toEqual(['error host-not-local', 'notice config-committed']);
  });

  it.concurrent('tells what the change itself has repaired as a notice', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    made.commit({ [configPath]: openHost });
    const head = made.commit({ [configPath]: config({}) });
    const played = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect(played.exitCode).toBe(0);
    expect(rules(played)).toEqual(expect.arrayContaining(['notice host-not-local', 'notice config-committed']));
  });

  it.concurrent('is the proposed head also where the base is checked out', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    made.git('checkout', '-q', '-b', 'topic');
    const head = made.commit({ [configPath]: openHost });
    made.git('checkout', '-q', 'main');
    const played = await play({ workspace: made.path, event: pullRequest(base, head, 'pull_request_target') });
    expect(played.exitCode).toBe(1);
    expect(rules(played)).toContain('error host-not-local');
  });

  it.concurrent('is found in the merge that actions/checkout checks out', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    made.git('checkout', '-q', '-b', 'topic');
    const head = made.commit({ [configPath]: openHost });
    made.git('checkout', '-q', '--detach', base);
    made.git('merge', '-q', '--no-ff', '-m', 'Merge', head);
    const played = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect(rules(played)).toEqual(['error host-not-local', 'notice config-committed']);
  });

  it.concurrent('deepens a shallow clone', async () => {
    const origin = makeRepository({ 'a.txt': 'a\n' });
    const base = origin.git('rev-parse', 'HEAD');
    origin.git('checkout', '-q', '-b', 'topic');
    origin.commit({ 'notes.md': `${secret(1)}\n` });
    const head = origin.commit({ 'notes.md': 'gone\n' });
    const clone = shallow(origin, head);
    const played = await play({ workspace: clone.root, event: pullRequest(base, head) });
    expect(rules(played)).toEqual(['error key-anthropic']);
  });
});

describe('the settings that judge a pull request', () => {
  const lax = 'rules: { host-not-local: off }\n';

  it.concurrent('are those of its base: a change to the policy is told, and does not count', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    const head = made.commit({ [configPath]: openHost, '.ccr-guard.yml': lax });
    const played = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect(played.exitCode).toBe(1);
    expect(rules(played)).toContain('error host-not-local');
    expect(played.annotations.map(({ message }) => message).join()).toContain('turn host-not-local off');
    expect((await play({ workspace: made.path, event: push(base, head) })).exitCode).toBe(0);
  });

  it.concurrent('are read from GitHub where a shallow clone lacks the base', async () => {
    const origin = makeRepository({ 'a.txt': 'a\n', '.ccr-guard.yml': lax });
    const base = origin.git('rev-parse', 'HEAD');
    const head = origin.commit({ [configPath]: openHost });
    const clone = shallow(origin, head);
    clone.git('remote', 'remove', 'origin');
    const api = await fakeApi({
      commits: [{ sha: head, files: [{ filename: configPath, sha: origin.git('rev-parse', `HEAD:${configPath}`) }] }],
      blobs: { [origin.git('rev-parse', `HEAD:${configPath}`)]: openHost },
      contents: { [`${base}:.ccr-guard.yml`]: lax },
    });
    closing.push(api);
    const env = { GITHUB_API_URL: api.url };
    const played = await play({ workspace: clone.root, event: pullRequest(base, head), with: { token: 't' }, env });
    expect(played.exitCode).toBe(0);
    expect(api.requests.some((request) => request.includes('/contents/.ccr-guard.yml'))).toBe(true);
  });

  it.concurrent('may extend a policy of another repository', async () => {
    const made = makeRepository({
      [configPath]: openHost,
      '.ccr-guard.yml': 'extends: github:octo-org/octo-repo/p.yml@v1\n',
    });
    const api = await fakeApi({ contents: { 'v1:p.yml': lax } });
    closing.push(api);
    const env = { GITHUB_API_URL: api.url };
    expect((await play({ workspace: made.path, with: { token: 't' }, env })).exitCode).toBe(0);
    const missing = await play({ workspace: made.path, env: { GITHUB_API_URL: api.url } });
    expect(missing.exitCode).toBe(2);
    expect(missing.annotations[0]?.message).toContain("the input 'token' is empty");
  });

  const ignored = (leaked: string): string => `${leaked} # ${'ccr-guard'}-ignore-line key-anthropic -- a sample\n`;

  it.concurrent('do not count an ignore that the change adds', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const base = made.git('rev-parse', 'HEAD');
    const leak = made.commit({ 'a.sh': ignored(secret(1)) });
    expect((await play({ workspace: made.path, event: pullRequest(base, leak) })).exitCode).toBe(1);
    const head = made.commit({}, ['a.sh']);
    expect((await play({ workspace: made.path, event: pullRequest(base, head) })).exitCode).toBe(1);
  });

  it.concurrent('count an ignore that was there before, in every version of its file', async () => {
    const made = makeRepository({ 'a.sh': ignored(secret(1)) });
    const base = made.git('rev-parse', 'HEAD');
    made.commit({ 'a.sh': `${ignored(secret(1))}one\n` });
    const head = made.commit({ 'a.sh': `${ignored(secret(1))}one\ntwo\n` });
    const played = await play({ workspace: made.path, event: pullRequest(base, head) });
    expect([played.exitCode, rules(played)]).toEqual([0, []]);
  });
});

describe('changed-only', () => {
  it.concurrent('leaves out what stands on lines that the change does not touch', async () => {
    const made = makeRepository({ [configPath]: openHost });
    const base = made.git('rev-parse', 'HEAD');
    const given = { 'changed-only': 'true' };
    const untouched = made.commit({ 'a.txt': 'a\n' });
    const first = await play({ workspace: made.path, event: pullRequest(base, untouched), with: given });
    expect([first.exitCode, first.annotations]).toEqual([0, []]);
    const touched = made.commit({ [configPath]: config({ HOST: '  "HOST": "::",' }) });
    const second = await play({ workspace: made.path, event: pullRequest(base, touched), with: given });
    expect(rules(second)).toEqual(['error host-not-local']);
  });
});

describe('a shallow clone that cannot be deepened', () => {
  async function given(): Promise<{
    clone: ReturnType<typeof shallow>;
    event: NonNullable<Step['event']>;
    api: FakeApi;
    leak: string;
  }> {
    const origin = makeRepository({ 'a.txt': 'a\n' });
    const base = origin.git('rev-parse', 'HEAD');
    const leak = origin.commit({ 'notes.md': `${secret(1)}\n` });
    const blob = origin.git('rev-parse', 'HEAD:notes.md');
    const head = origin.commit({ 'notes.md': 'gone\n' });
    const clone = shallow(origin, head);
    clone.git('remote', 'set-url', 'origin', `file://${origin.path}-not-there`);
    const gone = origin.git('rev-parse', 'HEAD:notes.md');
    const api = await fakeApi({
      commits: [
        { sha: leak, files: [{ filename: 'notes.md', sha: blob }] },
        { sha: head, files: [{ filename: 'notes.md', sha: gone, status: 'modified' }] },
      ],
      blobs: { [blob]: `${secret(1)}\n`, [gone]: 'gone\n' },
    });
    closing.push(api);
    return { clone, event: pullRequest(base, head), api, leak };
  }

  it.concurrent('is read through the API', async () => {
    const { clone, event, api, leak } = await given();
    const played = await play({ workspace: clone.root, event, with: { token: 't' }, env: { GITHUB_API_URL: api.url } });
    expect(rules(played)).toEqual(['error key-anthropic']);
    expect(played.annotations[0]?.message).toContain(leak);
  });

  it.concurrent('fails with the one line to add when the API is closed too', async () => {
    const { clone, event } = await given();
    const closed = await fakeApi({ refuse: { status: 403, message: 'Resource not accessible by integration' } });
    closing.push(closed);
    const env = { GITHUB_API_URL: closed.url };
    const played = await play({ workspace: clone.root, event, with: { token: 't' }, env });
    expect(played.exitCode).toBe(2);
    expect(played.annotations[0]?.message).toContain("'contents: read'");
    expect(played.annotations[0]?.message).toContain('fetch-depth: 0');
  });
});

describe('the scope of a push', () => {
  it.concurrent('is what it brought', async () => {
    const made = makeRepository({ 'old.md': `${secret(1)}\n` });
    const before = made.git('rev-parse', 'HEAD');
    const after = made.commit({ 'new.md': `${secret(2)}\n` });
    const played = await play({ workspace: made.path, event: push(before, after) });
    expect(played.annotations.map(({ file }) => file)).toEqual(['new.md', undefined]);
  });

  it.concurrent('is what the default branch does not have, for a new branch', async () => {
    const made = makeRepository({ 'old.md': `${secret(1)}\n` });
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    made.git('checkout', '-q', '-b', 'topic');
    const after = made.commit({ 'new.md': `${secret(2)}\n` });
    const played = await play({ workspace: made.path, event: push(zeros, after) });
    expect(played.annotations.map(({ file }) => file)).toEqual(['new.md', undefined]);
  });

  it.concurrent('is everything, for a first push of the default branch', async () => {
    const made = makeRepository({ 'old.md': `${secret(1)}\n` });
    const after = made.commit({ 'old.md': 'gone\n' });
    const played = await play({ workspace: made.path, event: push(zeros, after, 'refs/heads/main') });
    expect(rules(played)).toEqual(['error key-anthropic']);
  });

  it.concurrent('is what a forced push has put in place of the old commits', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    const fork = made.git('rev-parse', 'HEAD');
    const before = made.commit({ 'old.md': `${secret(1)}\n` });
    made.git('reset', '-q', '--hard', fork);
    const after = made.commit({ 'new.md': `${secret(2)}\n` });
    const played = await play({ workspace: made.path, event: push(before, after) });
    expect(played.annotations.map(({ file }) => file)).toEqual(['new.md', undefined]);
  });

  it.concurrent('is that of its commit, for an annotated tag', async () => {
    const made = makeRepository({ 'a.txt': 'a\n' });
    made.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    made.commit({ 'new.md': `${secret(2)}\n` });
    made.git('tag', '-a', '-m', 'Tag', 'v1');
    const after = made.git('rev-parse', 'v1');
    const played = await play({ workspace: made.path, event: push(zeros, after, 'refs/tags/v1') });
    expect(rules(played)).toEqual(['error key-anthropic']);
  });
});

describe('the input scope', () => {
  it.concurrent('asks for no commits where the tree alone is looked at', async () => {
    const made = makeRepository({ 'old.md': `${secret(1)}\n` });
    const before = made.git('rev-parse', 'HEAD');
    const after = made.commit({ 'a.txt': 'a\n' });
    const clone = shallow(made, after);
    clone.git('remote', 'remove', 'origin');
    const played = await play({ workspace: clone.root, with: { scope: 'tree' }, event: push(before, after) });
    expect(rules(played)).toEqual(['error key-anthropic']);
  });

  it.concurrent('can ask for the tree alone, or for the history', async () => {
    const made = makeRepository({ 'old.md': `${secret(1)}\n` });
    const before = made.git('rev-parse', 'HEAD');
    const after = made.commit({ 'old.md': 'gone\n' });
    const tree = await play({ workspace: made.path, event: push(before, after), with: { scope: 'tree' } });
    expect(tree.exitCode).toBe(0);
    const history = await play({ workspace: made.path, with: { scope: 'history' } });
    expect(rules(history)).toEqual(['error key-anthropic']);
  });

  it.concurrent('keeps to a working directory also in the commits', async () => {
    const made = makeRepository({ 'pkg/a.txt': 'a\n' });
    const before = made.git('rev-parse', 'HEAD');
    const after = made.commit({ 'pkg/in.md': `${secret(1)}\n`, 'out.md': `${secret(2)}\n` });
    const given = { 'working-directory': 'pkg' };
    const played = await play({ workspace: made.path, event: push(before, after), with: given });
    expect(played.annotations.map(({ file }) => file)).toEqual(['pkg/in.md', undefined]);
  });
});
