import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import type { GithubFile } from '../../src/policy/extends.ts';
import { type LoadedPolicy, type LoadOptions, loadPolicy } from '../../src/policy/load.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const rules = ['provider-banned', 'host-not-local', 'config-committed', 'key-generic', 'key-openrouter'];

let cacheFolder = '';
beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'ccr-guard-cache-'));
});
afterEach(() => rmSync(cacheFolder, { recursive: true, force: true }));

const load = (files: Readonly<Record<string, string>>, options: Partial<LoadOptions> = {}): Promise<LoadedPolicy> =>
  loadPolicy({
    root: '/',
    read: async (path) => files[path],
    cacheFolder,
    vocabulary: () => ({ rules, unsafeReason: () => undefined }),
    ...options,
  });

/** A repository whose policy extends one of its organisation. */
const organisation = (org: string, own: string): Promise<LoadedPolicy> =>
  load({ 'org.yml': org, '.ccr-guard.yml': `extends: org.yml\n${own}` });

describe('an extended policy', () => {
  it('keeps its allow lists from being widened', async () => {
    const { policy, notes } = await organisation(
      'providers: { allowed: [anthropic, deepseek], endpoints: ["https://api.anthropic.com"] }\nhosts: [127.0.0.1]\n',
      'providers: { allowed: [anthropic, openai], endpoints: ["https://api.openai.com"] }\nhosts: ["0.0.0.0", 127.0.0.1]\n',
    );
    expect(policy.providers.allowed).toEqual(['anthropic']);
    expect(policy.providers.endpoints).toEqual([]);
    expect(policy.hosts).toEqual(['127.0.0.1']);
    expect(notes).toEqual([
      ".ccr-guard.yml: providers.allowed: 'openai' is not allowed there and does not count (set by org.yml).",
      ".ccr-guard.yml: providers.endpoints: 'https://api.openai.com' is not allowed there and does not count (set by org.yml).",
      ".ccr-guard.yml: hosts: '0.0.0.0' is not allowed there and does not count (set by org.yml).",
    ]);
  });

  it.each([
    [['claude-*'], ['claude-3.7-*'], ['claude-3.7-*']],
    [['claude-3.7-*'], ['claude-*'], ['claude-3.7-*']],
    [['claude-3.7-sonnet'], ['*'], ['claude-3.7-sonnet']],
    [['claude-*'], ['*-sonnet'], []],
    [['claude-?'], ['claude-*'], ['claude-?']],
    [['claude-*'], ['claude-?', 'gpt-5'], ['claude-?']],
    [['claude-[34]*'], ['claude-[0-9]*'], []],
    [['claude-{3,4}'], ['claude-{4,5}'], ['claude-4']],
    [['claude-\\*'], ['claude-*'], ['claude-\\*']],
    [['a*b'], ['a?c*b'], ['a?c*b']],
  ])('narrows models %j by %j to %j', async (outer, inner, expected) => {
    const models = (allowed: readonly string[]) => `models: ${JSON.stringify({ allowed })}`;
    expect((await organisation(models(outer), models(inner))).policy.models.allowed).toEqual(expected);
  });

  it('adds up bans, detectors, excludes and accepted findings', async () => {
    const { policy } = await organisation(
      'providers: { banned: [{ name: a, hosts: [a.example] }] }\nexclude: [x]\ndetectors: [{ id: a, prefix: aaa }]\nallow: [{ path: p, reason: r }]',
      'providers: { banned: [{ name: a, hosts: [b.example] }, c] }\nexclude: [y]\ndetectors: [{ id: b, prefix: bbb }]\nallow: [{ path: q, reason: r }]',
    );
    expect(policy.providers.banned).toEqual([
      { name: 'a', hosts: ['a.example', 'b.example'] },
      { name: 'c', hosts: [] },
    ]);
    expect(policy.exclude).toEqual(['x', 'y']);
    expect(policy.detectors.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(policy.allow.map(({ path }) => path)).toEqual(['p', 'q']);
  });

  it('may have the rules of its detectors named', async () => {
    const { policy } = await organisation(
      'detectors: [{ id: a, prefix: aaa }]',
      'rules: { key-a: error, key-b: error }\ndetectors: [{ id: b, prefix: bbb }]',
    );
    expect(policy.rules).toEqual({ 'key-a': 'error', 'key-b': 'error' });
    await expect(organisation('', 'rules: { key-a: error }')).rejects.toThrow("Unknown rule 'key-a'");
  });

  it('keeps its detector where both define one', async () => {
    const { policy, notes } = await organisation(
      'detectors: [{ id: a, prefix: aaa }]',
      'detectors: [{ id: a, prefix: zzz }]',
    );
    expect(policy.detectors).toEqual([{ id: 'a', prefix: 'aaa' }]);
    expect(notes).toEqual([
      ".ccr-guard.yml: detectors: 'a' is defined there too, and that one counts (set by org.yml).",
    ]);
  });

  it.each([
    ['{ provider-banned: warning }', '{ provider-banned: error }', { 'provider-banned': 'error' }, 0],
    ['{ provider-banned: error }', '{ provider-banned: warning }', { 'provider-banned': 'error' }, 1],
    ['{ provider-banned: error }', '{ provider-banned: off }', { 'provider-banned': 'error' }, 1],
    ['{ key-*: error }', '{ key-generic: off }', { 'key-*': 'error' }, 1],
    ['{ key-*: error }', '{ host-not-local: notice }', { 'key-*': 'error', 'host-not-local': 'notice' }, 0],
    [
      '{ key-*: error, key-generic: notice }',
      '{ key-generic: warning }',
      { 'key-*': 'error', 'key-generic': 'warning' },
      0,
    ],
    [
      '{ provider-banned: { severity: error, locked: true } }',
      '{ provider-banned: off }',
      { 'provider-banned': 'error' },
      1,
    ],
  ])('with the rules %s and %s on top', async (outer, inner, expected, refused) => {
    const { policy, notes } = await organisation(`rules: ${outer}`, `rules: ${inner}`);
    expect(policy.rules).toEqual(expected);
    expect(notes).toHaveLength(refused);
  });

  it.each([
    ['error', 'warning', 'warning'],
    ['warning', 'error', 'warning'],
    ['notice', 'never', 'notice'],
    ['never', 'notice', 'notice'],
  ])('with the threshold %s and %s on top fails on %s', async (outer, inner, expected) => {
    expect((await organisation(`fail-on: ${outer}`, `fail-on: ${inner}`)).policy.failOn).toBe(expected);
  });

  it('keeps its locked rules out of reach', async () => {
    const { policy, notes } = await organisation(
      'rules: { provider-banned: { severity: error, locked: true } }',
      'include: [src]\nexclude: ["**"]\nallow: [{ rule: provider-banned, reason: r }, { path: "**", reason: r }]',
    );
    expect(policy).toMatchObject({ locked: ['provider-banned'], include: ['**'], exclude: [] });
    expect(policy.allow).toEqual([{ path: '**', reason: 'r', except: ['provider-banned'] }]);
    expect(notes).toHaveLength(3);
  });

  it('can forbid ignores for good', async () => {
    const { policy } = await organisation(
      'ignores: { allowed: false, added-by-change: false, forbidden: [key-*] }',
      'ignores: { allowed: true, added-by-change: true, forbidden: [provider-banned], migrate: [gitleaks] }',
    );
    expect(policy.ignores).toEqual({
      allowed: false,
      addedByChange: false,
      forbidden: ['key-*', 'provider-banned'],
      migrate: ['gitleaks'],
    });
  });

  it('says which file each part comes from', async () => {
    const { origins } = await organisation(
      'models: { allowed: [a] }\nhosts: [127.0.0.1]',
      'hosts: [127.0.0.1]\nfail-on: notice',
    );
    expect(origins).toEqual({
      'models.allowed': 'org.yml',
      hosts: 'org.yml, .ccr-guard.yml',
      'fail-on': '.ccr-guard.yml',
    });
  });
});

describe('extends', () => {
  it('reads paths beside the file, packages, and several of them', async () => {
    const { policy } = await load(
      {
        'ci/policy.yml': 'extends: [./base.yml, acme-policies/ccr-guard.yml, "@acme/more/x.yml"]',
        'ci/base.yml': 'models: { allowed: [a, b, c] }',
        'node_modules/acme-policies/ccr-guard.yml': 'extends: ./inner.yml\nhosts: ["::1"]',
        'node_modules/acme-policies/inner.yml': 'models: { allowed: [b, c] }',
        'node_modules/@acme/more/x.yml': 'models: { allowed: [c] }',
      },
      { file: 'ci/policy.yml' },
    );
    expect(policy.models.allowed).toEqual(['c']);
    expect(policy.hosts).toEqual(['::1']);
  });

  it.each([
    ['../outside.yml', "Cannot extend '../outside.yml': it lies outside of the repository."],
    ['/etc/passwd', "Cannot extend '/etc/passwd': it lies outside of the repository."],
    ['./gone.yml', "Cannot extend './gone.yml': there is no such file."],
    ['gone/x.yml', "Cannot extend 'gone/x.yml': there is no such file and no such package under node_modules."],
    [
      'https://example.com/x.yml',
      "Cannot extend 'https://example.com/x.yml': only paths, packages and github:owner/repo/path@ref are read.",
    ],
    [
      'github:acme/policies/x.yml',
      "Cannot extend 'github:acme/policies/x.yml': write it as github:owner/repo/path@ref, with a full commit SHA.",
    ],
    [
      `github:acme/policies/../x.yml@${sha}`,
      `Cannot extend 'github:acme/policies/../x.yml@${sha}': write it as github:owner/repo/path@ref, with a full commit SHA.`,
    ],
  ])('refuses %s', async (reference, message) => {
    await expect(load({ '.ccr-guard.yml': `hosts: []\nextends: ${reference}` })).rejects.toThrow(
      new UserError(`.ccr-guard.yml:2:10: ${message}`),
    );
  });

  it('refuses cycles and chains without end', async () => {
    await expect(load({ '.ccr-guard.yml': 'extends: a.yml', 'a.yml': 'extends: .ccr-guard.yml' })).rejects.toThrow(
      'a.yml:1:10: .ccr-guard.yml extends itself: .ccr-guard.yml -> a.yml.',
    );
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.yml`, `extends: ${i + 1}.yml`]));
    await expect(load(files, { file: '0.yml' })).rejects.toThrow(
      '5.yml:1:10: Policies may extend one another 5 deep, no deeper.',
    );
  });

  it('says where a fault of an extended policy is', async () => {
    await expect(organisation('\nhots: []', '')).rejects.toThrow(
      "org.yml:2:1: Unknown key 'hots'; did you mean 'hosts'?",
    );
  });
});

describe('extends from GitHub', () => {
  const asked: GithubFile[] = [];
  const fetchPolicy = async (file: GithubFile): Promise<string> => {
    asked.push(file);
    return 'models: { allowed: [a] }';
  };
  beforeEach(() => {
    asked.length = 0;
  });

  it('fetches a commit once and keeps it', async () => {
    const files = { '.ccr-guard.yml': `extends: github:acme/policies/team/ccr.yml@${sha}` };
    const first = await load(files, { fetchPolicy });
    const second = await load(files);
    expect(asked).toEqual([{ owner: 'acme', repo: 'policies', path: 'team/ccr.yml', ref: sha }]);
    expect(first.policy.models.allowed).toEqual(['a']);
    expect(first.notes).toEqual([]);
    expect(second.policy).toEqual(first.policy);
    expect(second.origins).toEqual({ 'models.allowed': `github:acme/policies/team/ccr.yml@${sha}` });
  });

  it('never keeps a tag, and warns of it', async () => {
    const files = { '.ccr-guard.yml': 'extends: github:acme/policies/ccr.yml@v1' };
    const { notes } = await load(files, { fetchPolicy });
    expect(notes).toEqual([
      "github:acme/policies/ccr.yml@v1: 'v1' can be moved to another commit; name a full commit SHA.",
    ]);
    expect(readdirSync(cacheFolder)).toEqual([]);
    await expect(load(files)).rejects.toThrow(
      '.ccr-guard.yml:1:10: Cannot extend github:acme/policies/ccr.yml@v1: nothing here can read from GitHub.',
    );
  });

  it('keeps what it fetched from other users', async () => {
    await load({ '.ccr-guard.yml': `extends: github:acme/policies/ccr.yml@${sha}` }, { fetchPolicy });
    const [name = ''] = readdirSync(cacheFolder);
    expect(readFileSync(join(cacheFolder, name), 'utf8')).toBe('models: { allowed: [a] }');
    if (process.platform !== 'win32') expect(statSync(join(cacheFolder, name)).mode & 0o077).toBe(0);
  });

  it('does without a cache that cannot be written', async () => {
    const files = { '.ccr-guard.yml': `extends: github:acme/policies/ccr.yml@${sha}` };
    const { policy } = await load(files, { fetchPolicy, cacheFolder: '/dev/null/x' });
    expect(policy.models.allowed).toEqual(['a']);
    expect(existsSync('/dev/null/x')).toBe(false);
  });

  it('passes on why it cannot be read', async () => {
    const denied = async (): Promise<string> => {
      throw new UserError('The token may not read acme/policies, or there is no such file.');
    };
    await expect(
      load({ '.ccr-guard.yml': `extends: github:acme/policies/ccr.yml@${sha}` }, { fetchPolicy: denied }),
    ).rejects.toThrow('.ccr-guard.yml:1:10: The token may not read acme/policies, or there is no such file.');
  });

  it('cannot reach files of the repository from another one', async () => {
    const reaching = async (): Promise<string> => 'extends: ../../secret.yml';
    await expect(
      load({ '.ccr-guard.yml': `extends: github:acme/policies/ccr.yml@${sha}` }, { fetchPolicy: reaching }),
    ).rejects.toThrow("Cannot extend '../../secret.yml' from another repository");
  });
});
