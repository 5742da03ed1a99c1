import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check.ts';
import { seeded } from '../src/keys/random.ts';
import { makeRepository, removeFolders, type TestRepository } from './support/repository.ts';

afterAll(removeFolders);

const key = (seed: number): string => `sk-or-v1-${seeded(seed).text('0123456789abcdef', 64)}`;
const old = `key = ${key(21)}\n`;

let repository: TestRepository;
let base = '';
beforeEach(() => {
  repository = makeRepository();
  base = repository.commit({ a: old });
});

/** The keys that the commits since the base are said to have brought. */
async function brought(): Promise<string[]> {
  const { report } = await check({ cwd: repository.root, range: `${base}..HEAD` });
  return report.findings.map(({ path, line, commit }) => `${path}:${line} ${commit}`);
}

describe('a key that stood in a file before', () => {
  it('is not taken for new where a commit writes another line of that file', async () => {
    repository.commit({ a: `more\n${old}` });
    expect(await brought()).toEqual([]);
  });

  it('is not taken for new under another name or mode', async () => {
    repository.git('mv', 'a', 'b');
    repository.git('update-index', '--chmod=+x', 'b');
    repository.commitIndex();
    expect(await brought()).toEqual([]);
  });

  it('does not hide another one that replaces it on its line', async () => {
    const commit = repository.commit({ a: `key = ${key(22)}\n` });
    expect(await brought()).toEqual([`a:1 ${commit}`]);
  });

  it('is new in a file beside the first one', async () => {
    const commit = repository.commit({ b: old });
    expect(await brought()).toEqual([`b:1 ${commit}`]);
  });

  it('counts from the commit that took its ignore away', async () => {
    const ignore = `ccr-guard-${'ignore'}-line key-openrouter -- made up`;
    base = repository.commit({ a: `${old.trim()} # ${ignore}\n` });
    const commit = repository.commit({ a: old });
    expect(await brought()).toEqual([`a:1 ${commit}`]);
  });
});
