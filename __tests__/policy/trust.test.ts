import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { baselineOf, writeBaseline } from '../../src/suppress/baseline.ts';
import { loadSettings, type Settings, trustedSettings } from '../../src/suppress/settings.ts';
import { finding } from '../suppress/finding.ts';

type Files = Readonly<Record<string, string>>;
const rules = ['provider-banned', 'key-generic', 'config-committed', 'policy-changed'];
const vocabulary = () => ({ rules, unsafeReason: () => undefined });
const sha = '0123456789abcdef0123456789abcdef01234567';

/** The settings that hold for a change of `base` into `head`. */
function judge(base: Files, head: Files, options: { file?: string; baselineFile?: string } = {}): Promise<Settings> {
  return trustedSettings({
    root: '/',
    base: { ref: 'abc', read: async (path) => base[path] },
    head: async (path) => head[path],
    fetchPolicy: async ({ repo }) => `models: { allowed: [${repo}] }`,
    cacheFolder: '/dev/null/none',
    vocabulary,
    ...options,
  });
}

const told = ({ changes }: Settings): string[] =>
  changes.map(({ path, line, message }) => `${path}:${line} ${message}`);

describe('a change that touches nothing of it', () => {
  it('is told nothing', async () => {
    const files = { '.ccr-guard.yml': 'rules: { provider-banned: warning }' };
    const settings = await judge(files, files);
    expect(settings.changes).toEqual([]);
    expect(settings.loaded.policy.rules).toEqual({ 'provider-banned': 'warning' });
    expect(settings.loaded.source.source).toBe('base:abc:.ccr-guard.yml');
    expect((await judge({}, {})).loaded.source.source).toBe('default');
  });
});

it('what is installed and not committed does not judge a change', async () => {
  const files = { '.ccr-guard.yml': 'extends: acme-policies/base.yml' };
  const installed = { ...files, 'node_modules/acme-policies/base.yml': 'fail-on: never' };
  await expect(judge(files, installed)).rejects.toThrow(
    /acme-policies\/base\.yml'.*is not; write github:owner\/repo\/path@SHA in its place\./,
  );
  expect((await judge(installed, files)).loaded.policy.failOn).toBe('never');
});

describe('a change that', () => {
  it('edits the policy is judged by the old one', async () => {
    const settings = await judge(
      { '.ccr-guard.yml': 'models: { allowed: [a] }\nfail-on: notice\n' },
      { '.ccr-guard.yml': 'models: { allowed: [a, b] }\nrules:\n  provider-banned: off\nexclude: ["**"]\n' },
    );
    expect(settings.loaded.policy).toEqual({ ...defaultPolicy, models: { allowed: ['a'] }, failOn: 'notice' });
    expect(told(settings)).toEqual([
      ".ccr-guard.yml:1 This change would allow the model 'b', once it is merged.",
      '.ccr-guard.yml:3 This change would turn provider-banned off, once it is merged.',
      ".ccr-guard.yml:4 This change would leave out '**', once it is merged.",
      '.ccr-guard.yml:1 This change would set fail-on from notice to error, once it is merged.',
    ]);
    expect(settings.changes.every(({ rule, severity }) => rule === 'policy-changed' && severity === 'notice')).toBe(
      true,
    );
  });

  it('deletes the policy is judged by it', async () => {
    const settings = await judge({ '.ccr-guard.yml': 'fail-on: notice' }, {});
    expect(settings.loaded.policy.failOn).toBe('notice');
    expect(told(settings)).toEqual([
      '.ccr-guard.yml:1 This change removes the policy; until it is merged the policy stays in force.',
      '.ccr-guard.yml:1 This change would set fail-on from notice to error, once it is merged.',
    ]);
  });

  it('adds the first policy is judged by the default', async () => {
    for (const file of ['.ccr-guard.yml', 'ci/policy.yml']) {
      const settings = await judge({}, { [file]: 'fail-on: never' }, file.startsWith('ci') ? { file } : {});
      expect(settings.loaded.policy).toEqual(defaultPolicy);
      expect(told(settings)).toEqual([
        `${file}:1 This change adds a policy; until it is merged the default policy is in force.`,
        `${file}:1 This change would set fail-on from error to never, once it is merged.`,
      ]);
    }
  });

  it('names a policy that is nowhere is refused', async () => {
    await expect(judge({}, {}, { file: 'gone.yml' })).rejects.toThrow(new UserError('There is no policy at gone.yml.'));
  });

  it('breaks the policy is judged by the old one', async () => {
    const settings = await judge({ '.ccr-guard.yml': 'fail-on: notice' }, { '.ccr-guard.yml': 'fail-no: never' });
    expect(settings.loaded.policy.failOn).toBe('notice');
    expect(told(settings)).toEqual([
      ".ccr-guard.yml:1 The policy as this change has it cannot be used: .ccr-guard.yml:1:1: Unknown key 'fail-no'; did you mean 'fail-on'?",
    ]);
  });

  it('adds an extends from another repository does not have it fetched', async () => {
    const settings = await judge(
      { '.ccr-guard.yml': `extends: github:acme/one/a.yml@${sha}` },
      { '.ccr-guard.yml': `extends: github:acme/secret/a.yml@${sha}` },
    );
    expect(settings.loaded.policy.models.allowed).toEqual(['one']);
    expect(told(settings)).toEqual([
      `.ccr-guard.yml:1 The policy as this change has it cannot be used: .ccr-guard.yml:1:10: github:acme/secret/a.yml@${sha} is new here and is not read yet.`,
    ]);
  });

  it('edits what the policy extends is judged by the old one', async () => {
    const own = { '.ccr-guard.yml': 'extends: org.yml' };
    const settings = await judge({ ...own, 'org.yml': 'hosts: []' }, { ...own, 'org.yml': 'hosts: ["0.0.0.0"]' });
    expect(settings.loaded.policy.hosts).toEqual([]);
    expect(told(settings)).toEqual([".ccr-guard.yml:1 This change would allow the host '0.0.0.0', once it is merged."]);
  });

  it('adds a second policy cannot have it preferred', async () => {
    const settings = await judge(
      { '.ccr-guard.json': '{ "fail-on": "notice" }' },
      { '.ccr-guard.json': '{ "fail-on": "notice" }', '.ccr-guard.yml': 'fail-on: never' },
    );
    expect(settings.loaded.policy.failOn).toBe('notice');
    expect(told(settings)[0]).toContain('There are several policies');
  });

  it('baselines its own leak is judged by the old baseline', async () => {
    const before = writeBaseline(baselineOf([finding('key-generic', 'a', 1, 'old')]));
    const after = writeBaseline(baselineOf([finding('key-generic', 'a', 1, 'new')]));
    const name = '.ccr-guard-baseline.json';
    const settings = await judge({ [name]: before }, { [name]: after });
    expect(settings.baseline?.entries).toHaveLength(1);
    expect(writeBaseline(settings.baseline ?? { version: 1, entries: [] })).toBe(before);
    expect(told(settings)).toEqual([
      `${name}:1 This change would add 1 entry to the baseline and take 1 entry out, once it is merged.`,
    ]);
    expect((await judge({}, { [name]: after })).baseline).toBeUndefined();
    expect((await judge({ [name]: before }, { [name]: '{' })).baseline?.entries).toHaveLength(1);
  });
});

describe('loadSettings', () => {
  const load = (files: Files, baselineFile?: string) =>
    loadSettings({
      root: '/',
      read: async (path) => files[path],
      vocabulary,
      ...(baselineFile === undefined ? {} : { baselineFile }),
    });

  it('reads policy, baseline and, where asked to, .gitleaksignore', async () => {
    const files = {
      '.ccr-guard-baseline.json': writeBaseline(baselineOf([])),
      '.gitleaksignore': '# comment\n\na/b.env:generic-api-key:7\nabcdef1234:c d.txt:aws:12\nnonsense\n',
    };
    expect(await load(files)).toMatchObject({ baseline: { entries: [] }, changes: [] });
    expect((await load(files)).gitleaks).toBeUndefined();
    const migrating = await load({ ...files, '.ccr-guard.yml': 'ignores: { migrate: [gitleaks] }' });
    expect(migrating.gitleaks).toEqual([
      { path: 'a/b.env', line: 7 },
      { path: 'c d.txt', line: 12, commit: 'abcdef1234' },
    ]);
  });

  it('misses a baseline only when it is named', async () => {
    expect((await load({})).baseline).toBeUndefined();
    await expect(load({}, 'b.json')).rejects.toThrow(
      'There is no baseline at b.json; write one with `ccr-guard baseline`.',
    );
  });
});
