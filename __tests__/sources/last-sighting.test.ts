import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../../src/check.ts';
import type { Finding } from '../../src/finding.ts';
import { seeded } from '../../src/keys/random.ts';
import { makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const key = `sk-or-v1-${seeded(7).text('0123456789abcdef', 64)}`;
const withKey = (more: number | string): string => `key = ${key}\nversion ${more}\n`;

let repository: TestRepository;
let start = '';
beforeEach(() => {
  repository = makeRepository();
  start = repository.commit({ 'README.md': 'An example\n' });
});

/** The one finding of the history. */
async function found(): Promise<Pick<Finding, 'path' | 'sighting'>> {
  const { report } = await check({ cwd: repository.root, history: true });
  expect(report.findings).toHaveLength(1);
  const [{ path, sighting } = { path: '' }] = report.findings;
  return { path, ...(sighting && { sighting }) };
}

const branch = (name: string, from = start) => repository.git('checkout', '--quiet', '-b', name, from);

describe('a key is one finding, from the first commit that had it to the last', () => {
  it('in forty versions of a file', async () => {
    const commits = Array.from({ length: 40 }, (_, at) => repository.commit({ 'a.txt': withKey(at) }));
    repository.commit({ 'a.txt': 'gone\n' });
    const { sighting } = await found();
    expect(sighting).toMatchObject({ commit: commits[0], lastCommit: commits[39], atHead: false });
  });

  it('on a branch that was not merged', async () => {
    branch('side');
    const first = repository.commit({ 'a.txt': withKey(1) });
    const last = repository.commit({ 'b.txt': 'nothing\n' });
    repository.git('checkout', '--quiet', 'main');
    expect((await found()).sighting).toMatchObject({ commit: first, lastCommit: last, atHead: false });
  });

  it('on a branch whose merge passed over it', async () => {
    branch('side');
    const first = repository.commit({ 'a.txt': withKey(1) });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', '--no-ff', '--strategy', 'ours', 'side');
    repository.git('branch', '--quiet', '-D', 'side');
    const { sighting } = await found();
    expect(sighting).toMatchObject({ commit: first, atHead: false });
    expect(sighting?.lastCommit).toBeUndefined();
  });

  it('that a merge brought, and a later commit took out', async () => {
    branch('side');
    const first = repository.commit({ 'a.txt': withKey(1) });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', '--no-ff', 'side');
    const merge = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'a.txt': 'gone\n' });
    expect((await found()).sighting).toMatchObject({ commit: first, lastCommit: merge, atHead: false });
  });

  it('in an octopus merge of branches that all have it', async () => {
    const firsts = ['one', 'two', 'three'].map((name) => {
      branch(name);
      return repository.commit({ [`${name}.txt`]: withKey(name) });
    });
    repository.git('checkout', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-edit', 'one', 'two', 'three');
    const { sighting } = await found();
    expect(sighting).toMatchObject({ lastCommit: repository.git('rev-parse', 'HEAD'), atHead: true });
    expect(firsts).toContain(sighting?.commit);
  });

  it('under all the names that the file had', async () => {
    const first = repository.commit({ 'a.txt': withKey(1) });
    repository.git('mv', 'a.txt', 'b.txt');
    repository.commitIndex();
    repository.commit({ 'b.txt': withKey(2), 'c.txt': withKey(2) });
    const last = repository.git('rev-parse', 'HEAD');
    repository.git('rm', '--quiet', 'b.txt', 'c.txt');
    repository.commitIndex();
    expect(await found()).toMatchObject({
      path: 'a.txt',
      sighting: { commit: first, lastCommit: last, atHead: false },
    });
  });
});
