import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Source } from '../../src/sources/source.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

/** A repository of several commits, each with a content of its own under the same name. */
function origin(commits = 6): TestRepository {
  const repository = makeRepository();
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const numbers = Array.from({ length: commits }, (_, at) => `${at + 1}`);
  repository.gitWith({ input: numbers.map(importedCommit).join('') }, 'fast-import', '--quiet');
  repository.git('reset', '--quiet', '--hard', 'main');
  return repository;
}

/** As `git fast-import` reads one: a commit a minute. */
function importedCommit(content: string): string {
  const minute = Date.parse('2026-01-02T03:00:00Z') / 1000 + Number(content) * 60;
  const file = `M 644 inline a\ndata ${content.length}\n${content}\n`;
  return `commit refs/heads/main\ncommitter A <a@example.org> ${minute} +0000\ndata 1\nc\n${file}\n`;
}

/** As actions/checkout leaves it: the last commit alone, from a server. */
function shallowClone(from: TestRepository, ...options: string[]): TestRepository {
  const clone = makeRepository({ at: makeFolder('clone') });
  clone.git('remote', 'add', 'origin', pathToFileURL(from.root).href);
  clone.git('fetch', '--quiet', '--depth=1', ...options, 'origin', 'main');
  clone.git('checkout', '--quiet', '-b', 'main', 'FETCH_HEAD');
  return clone;
}

const range = (repository: TestRepository, text: string, fallback?: () => Promise<Source | undefined>) =>
  readSource({ kind: 'range', cwd: repository.root, env: repository.env, range: text, ...(fallback && { fallback }) });

const commitsOf = (repository: TestRepository) => Number(repository.git('rev-list', '--count', 'HEAD'));

describe('a shallow clone', () => {
  it('fetches the commits of a range that it lacks', async () => {
    const from = origin();
    const clone = shallowClone(from);
    expect(commitsOf(clone)).toBe(1);
    const references = clone.git('for-each-ref');
    const read = await range(clone, `${from.git('rev-parse', 'HEAD~3')}..HEAD`);
    expect(read.paths).toHaveLength(3);
    expect(clone.git('for-each-ref')).toBe(references);
  });

  it('fetches the commits to an end that is told by the way to it', async () => {
    const clone = shallowClone(origin(70));
    expect((await range(clone, 'HEAD~3..HEAD')).paths).toHaveLength(3);
    expect(commitsOf(clone)).toBeLessThan(70);
    await expect(range(clone, 'HEAD~300..HEAD')).rejects.toThrow('names no commit');
    await expect(range(clone, 'none~1..HEAD')).rejects.toThrow('names no commit');
  });

  it('fetches no more than a range needs', async () => {
    const from = origin(70);
    const clone = shallowClone(from);
    await range(clone, `${from.git('rev-parse', 'HEAD~3')}..HEAD`);
    expect(commitsOf(clone)).toBeLessThan(70);
  });

  it('fetches both sides of a range up to where they parted', async () => {
    const from = origin(90);
    from.git('checkout', '--quiet', '-b', 'side', 'HEAD~5');
    from.commit({ b: 'of the side' });
    const clone = shallowClone(from);
    const read = await range(clone, `main..${from.git('rev-parse', 'side')}`);
    expect(read.files).toEqual({ b: 'of the side' });
    expect(commitsOf(clone)).toBeLessThan(90);
  });

  it('fetches nothing where the range is here', async () => {
    const from = origin();
    const clone = shallowClone(from);
    clone.commit({ b: 'new' });
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    expect((await range(clone, 'HEAD~1..HEAD')).files).toEqual({ b: 'new' });
  });

  it('of one commit says that its first commit has no parent to speak of, never that all is well', async () => {
    const clone = shallowClone(origin());
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    await expect(range(clone, 'HEAD~1..HEAD')).rejects.toThrow('fetch-depth: 0');
  });

  it('that cannot fetch gives the range to the fallback, and is refused with the line to add where that has none', async () => {
    const from = origin();
    const clone = shallowClone(from);
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const base = from.git('rev-parse', 'HEAD~3');
    const other: Source = { root: '/', blobs: () => [{ path: 'from-api', read: () => {} }], skipped: () => [] };
    expect((await range(clone, `${base}..HEAD`, async () => other)).paths).toEqual(['from-api']);
    await expect(range(clone, `${base}..HEAD`, async () => undefined)).rejects.toThrow('set "fetch-depth: 0"');
    await expect(range(clone, `${base}..HEAD`)).rejects.toThrow('set "fetch-depth: 0"');
  });

  it('without a remote is refused', async () => {
    const from = origin();
    const clone = shallowClone(from);
    clone.git('remote', 'remove', 'origin');
    await expect(range(clone, `${from.git('rev-parse', 'HEAD~1')}..HEAD`)).rejects.toThrow('set "fetch-depth: 0"');
  });

  it('has its history completed, or refused', async () => {
    const from = origin();
    const clone = shallowClone(from);
    const history = () => readSource({ kind: 'history', cwd: clone.root, env: clone.env });
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    await expect(history()).rejects.toThrow('set "fetch-depth: 0"');
    clone.git('remote', 'set-url', 'origin', pathToFileURL(from.root).href);
    expect((await history()).paths).toHaveLength(6);
  });

  it('fetches what came in since a date', async () => {
    const from = origin();
    const clone = shallowClone(from);
    const read = await readSource({ kind: 'since', cwd: clone.root, env: clone.env, since: '2026-01-02T03:04:00Z' });
    expect(read.paths).toHaveLength(3);
  });
});

describe('a clone that lacks a commit', () => {
  it('fetches it by its id, as after a forced push', async () => {
    const from = origin();
    const clone = makeRepository({ at: makeFolder('clone') });
    clone.git('remote', 'add', 'origin', pathToFileURL(from.root).href);
    clone.git('fetch', '--quiet', 'origin', 'main');
    clone.git('checkout', '--quiet', '-b', 'main', 'FETCH_HEAD');
    from.git('reset', '--quiet', '--hard', 'HEAD~2');
    const forced = from.commit({ a: 'forced' });
    expect((await range(clone, `main..${forced}`)).files).toEqual({ a: 'forced' });
  });
});

describe('a partial clone', () => {
  const partial = (from: TestRepository): TestRepository => {
    const clone = makeRepository({ at: makeFolder('clone') });
    clone.git('remote', 'add', 'origin', pathToFileURL(from.root).href);
    clone.git('config', 'remote.origin.promisor', 'true');
    clone.git('config', 'remote.origin.partialclonefilter', 'blob:none');
    clone.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main');
    clone.git('checkout', '--quiet', '-b', 'main', 'FETCH_HEAD');
    return clone;
  };

  it('fetches the contents that it lacks at once', async () => {
    const clone = partial(origin());
    const packs = () => clone.git('count-objects', '-v').match(/packs: (\d+)/)?.[1];
    const before = Number(packs());
    const read = await readSource({ kind: 'history', cwd: clone.root, env: clone.env });
    expect(read.paths).toHaveLength(6);
    expect(read.skipped).toEqual([]);
    expect(Number(packs())).toBe(before + 1);
  });

  it('that cannot fetch them is refused with the reason', async () => {
    const clone = partial(origin());
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere');
    await expect(readSource({ kind: 'history', cwd: clone.root, env: clone.env })).rejects.toThrow(
      'This partial clone lacks 5 of the contents to look at',
    );
  });

  it('with a sparse checkout has the files outside of it fetched, or stated one by one', async () => {
    const from = origin(1);
    from.commit({ 'out/b': 'b', 'out/c': 'c' });
    const sparse = () => {
      const clone = makeRepository({ at: makeFolder('clone') });
      clone.git('remote', 'add', 'origin', pathToFileURL(from.root).href);
      clone.git('config', 'remote.origin.promisor', 'true');
      clone.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main');
      clone.git('sparse-checkout', 'set', '--cone');
      clone.git('checkout', '--quiet', '-b', 'main', 'FETCH_HEAD');
      return clone;
    };
    const whole = sparse();
    const read = (clone: TestRepository) => readSource({ kind: 'tree', cwd: clone.root, env: clone.env });
    expect((await read(whole)).files).toEqual({ a: '1', 'out/b': 'b', 'out/c': 'c' });
    const lost = sparse();
    lost.git('remote', 'set-url', 'origin', 'file:///nowhere');
    const { files, skipped } = await read(lost);
    expect(files).toEqual({ a: '1' });
    expect(skipped.map(({ path }) => path)).toEqual(['out/b', 'out/c']);
  });
});
