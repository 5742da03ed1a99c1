import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { unsafeReason } from '../../src/keys/regex/safety.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Vocabulary } from '../../src/policy/semantics.ts';

const vocabulary = (): Vocabulary => ({
  rules: [
    'provider-banned',
    'host-not-local',
    'model-not-allowed',
    'apikey-missing',
    'config-committed',
    'key-generic',
  ],
  unsafeReason,
});

const fromFiles =
  (files: Readonly<Record<string, string>>) =>
  async (path: string): Promise<string | undefined> =>
    files[path];

describe('a policy with faults', () => {
  const folder = 'fixtures/policy/bad';
  const names = readdirSync(folder).filter((name) => !name.endsWith('.txt'));
  it.each(names)('%s is refused with all that is wrong and where', async (name) => {
    const loading = loadPolicy({ root: folder, file: name, vocabulary });
    await expect(loading).rejects.toThrow(UserError);
    const expected = readFileSync(join(folder, `${name}.txt`), 'utf8').trimEnd();
    await expect(loading).rejects.toHaveProperty('message', expected);
  });
});

describe('where the policy is found', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ccr-guard-policy-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is the default without a file', async () => {
    const loaded = await loadPolicy({ root, vocabulary });
    expect(loaded.policy).toEqual(defaultPolicy);
    expect(loaded.source.source).toBe('default');
    expect(loaded.origins).toEqual({});
  });

  it.each(['.ccr-guard.yml', '.ccr-guard.yaml', '.ccr-guard.json'])('is %s at the root', async (name) => {
    writeFileSync(join(root, name), '{ "hosts": ["127.0.0.1", "::1"] }');
    const loaded = await loadPolicy({ root, vocabulary });
    expect(loaded.policy).toEqual({ ...defaultPolicy, hosts: ['127.0.0.1', '::1'] });
    expect(loaded.source.source).toBe(name);
    expect(loaded.origins).toEqual({ hosts: name });
  });

  it('must not be in two files', async () => {
    writeFileSync(join(root, '.ccr-guard.yml'), '');
    writeFileSync(join(root, '.ccr-guard.json'), '{}');
    await expect(loadPolicy({ root, vocabulary })).rejects.toThrow(
      'There are several policies: .ccr-guard.yml and .ccr-guard.json; keep one of them.',
    );
  });

  it('is the named file, which must be there', async () => {
    writeFileSync(join(root, 'strict.yml'), 'fail-on: notice\n');
    expect((await loadPolicy({ root, file: 'strict.yml', vocabulary })).policy.failOn).toBe('notice');
    await expect(loadPolicy({ root, file: 'lax.yml', vocabulary })).rejects.toThrow('There is no policy at lax.yml.');
  });

  it('must be UTF-8', async () => {
    writeFileSync(join(root, '.ccr-guard.yml'), Buffer.from('\ufeffhosts: []', 'utf16le'));
    await expect(loadPolicy({ root, vocabulary })).rejects.toThrow('.ccr-guard.yml is not UTF-8: save it as UTF-8.');
  });
});

describe('what a policy says', () => {
  const load = (text: string) => loadPolicy({ root: '/', read: fromFiles({ '.ccr-guard.yml': text }), vocabulary });

  it('replaces the default part by part', async () => {
    const { policy, lines } = await load(
      'providers:\n  allowed: [" Anthropic "]\nrules:\n  provider-banned: warning\n  config-committed: off\n',
    );
    expect(policy.providers.allowed).toEqual(['anthropic']);
    expect(policy.providers.banned).toEqual(defaultPolicy.providers.banned);
    expect(policy.rules).toEqual({ 'provider-banned': 'warning', 'config-committed': 'off' });
    expect(lines).toEqual({ 'providers.allowed': 2, 'rules.provider-banned': 4, 'rules.config-committed': 5 });
  });

  it('knows the hosts of a provider that is banned by name', async () => {
    const { policy } = await load('providers: { banned: [OpenRouter, acme, { name: b, hosts: [B.example] }] }');
    expect(policy.providers.banned).toEqual([
      { name: 'openrouter', hosts: ['openrouter.ai'] },
      { name: 'acme', hosts: [] },
      { name: 'b', hosts: ['b.example'] },
    ]);
  });

  it('says when a provider is both allowed and banned', async () => {
    const { notes } = await load('providers: { allowed: [anthropic, openrouter] }');
    expect(notes).toEqual([
      "The provider 'openrouter' is both allowed and banned: the ban wins; take it out of one list.",
    ]);
  });

  it('has a hash that depends on what it says and not on how', async () => {
    const one = await load('hosts: [127.0.0.1]\nfail-on: warning\n');
    const other = await load('{ "fail-on": "warning", "hosts": ["127.0.0.1"] } # the same');
    const third = await load('hosts: [127.0.0.1]\n');
    expect(one.source.sha256).toBe(other.source.sha256);
    expect(one.source.sha256).not.toBe(third.source.sha256);
  });

  it('may be empty', async () => {
    expect((await load('# nothing yet\n')).policy).toEqual(defaultPolicy);
  });
});
