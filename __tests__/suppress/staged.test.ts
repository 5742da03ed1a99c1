import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../../src/check.ts';
import { seeded } from '../../src/keys/random.ts';
import { makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const leak = `key = sk-or-v1-${seeded(41).text('0123456789abcdef', 64)}\n`;
const off = 'rules: { key-openrouter: off }\n';
const on = 'rules: { key-openrouter: error }\n';

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
  repository.stage({ 'a.txt': leak });
});

async function found(options: { policy?: string; cwd?: string } = {}): Promise<string[]> {
  const { report } = await check({ cwd: repository.root, staged: true, ...options });
  return report.findings.map(({ rule }) => rule);
}

describe('the settings of what is staged', () => {
  it('are those of the index, and not of the working tree', async () => {
    repository.stage({ '.ccr-guard.yml': on });
    repository.write('.ccr-guard.yml', off);
    expect(await found()).toEqual(['key-openrouter']);
    repository.stage({ '.ccr-guard.yml': off });
    repository.write('.ccr-guard.yml', on);
    expect(await found()).toEqual([]);
  });

  it.each([
    ['version 4, which shortens names', ['update-index', '--index-version', '4']],
    ['two parts', ['update-index', '--split-index']],
  ])('are those of an index in %s', async (_, args) => {
    repository.stage({ '.ccr-guard-baseline.json': '{ "version": 1, "entries": [] }', '.ccr-guard.yml': off });
    repository.git(...args);
    repository.write('.ccr-guard.yml', on);
    expect(await found()).toEqual([]);
  });

  it('are those of the index also where a policy is named or extended', async () => {
    repository.stage({ 'ci/policy.yml': 'extends: ./base.yml\n', 'ci/base.yml': off });
    repository.write('ci/base.yml', on);
    expect(await found({ policy: 'ci/policy.yml' })).toEqual([]);
  });

  it('are those of the disk where git does not track them', async () => {
    repository.write('.ccr-guard.yml', off);
    expect(await found()).toEqual([]);
  });

  it('have the baseline of the index', async () => {
    const { report } = await check({ cwd: repository.root, staged: true });
    const entries = report.findings.map(({ rule, path, fingerprint }) => ({ rule, path, fingerprint }));
    repository.stage({ '.ccr-guard-baseline.json': JSON.stringify({ version: 1, entries }) });
    repository.write('.ccr-guard-baseline.json', '{ "version": 1, "entries": [] }');
    expect(await found()).toEqual([]);
  });

  it('are refused where they have conflicts or are a link', async () => {
    const id = repository.gitWith({ input: on }, 'hash-object', '-w', '--stdin');
    const stages = [1, 2, 3].map((stage) => `100644 ${id} ${stage}\t.ccr-guard.yml\n`);
    repository.gitWith({ input: stages.join('') }, 'update-index', '--index-info');
    await expect(found()).rejects.toThrow('.ccr-guard.yml has conflicts in the index');
    repository.git('update-index', '--force-remove', '.ccr-guard.yml');
    repository.git('update-index', '--add', '--cacheinfo', `120000,${id},.ccr-guard.yml`);
    await expect(found()).rejects.toThrow('.ccr-guard.yml is a symbolic link in the index');
  });
});
