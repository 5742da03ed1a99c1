import { execFileSync } from 'node:child_process';
import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unixIt } from '../support/platform.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const named = (repository: TestRepository, ...paths: string[]) =>
  readSource({ kind: 'paths', cwd: repository.root, env: repository.env, paths });

function example(): TestRepository {
  const repository = makeRepository();
  repository.commit({ '.gitignore': 'ignored.json\n', 'a.json': 'a', 'sub/b.json': 'b', 'sub/deep/c.txt': 'c' });
  repository.write('ignored.json', 'ignored');
  repository.write('sub/new.json', 'untracked');
  return repository;
}

describe('named paths', () => {
  it('that are files are looked at also where git ignores or does not know them', async () => {
    const repository = example();
    const { files, asked } = await named(repository, 'ignored.json', join(repository.root, 'a.json'), './sub/new.json');
    expect(files).toEqual({ 'a.json': 'a', 'ignored.json': 'ignored', 'sub/new.json': 'untracked' });
    expect(asked).toEqual(['a.json', 'ignored.json', 'sub/new.json']);
  });

  it('that are folders give what git tracks there and what it does not ignore', async () => {
    const repository = example();
    const { files, asked } = await named(repository, 'sub');
    expect(files).toEqual({ 'sub/b.json': 'b', 'sub/deep/c.txt': 'c', 'sub/new.json': 'untracked' });
    expect(asked).toEqual([]);
    expect((await named(repository, '.')).paths).toEqual([
      '.gitignore',
      'a.json',
      'sub/b.json',
      'sub/deep/c.txt',
      'sub/new.json',
    ]);
  });

  it('that are globs match below the folder of the check, dot files too', async () => {
    const repository = example();
    expect((await named(repository, '**/*.json')).paths).toEqual(['a.json', 'sub/b.json', 'sub/new.json']);
    expect((await named(repository, 'sub/*.json', '*ignore')).paths).toEqual([
      '.gitignore',
      'sub/b.json',
      'sub/new.json',
    ]);
    const below = await readSource({
      kind: 'paths',
      cwd: join(repository.root, 'sub'),
      env: repository.env,
      paths: ['*.json', '../a.*'],
    });
    expect(below.paths).toEqual(['a.json', 'sub/b.json', 'sub/new.json']);
  });

  it('of a file that looks like a glob mean that file', async () => {
    const repository = example();
    repository.write('[a].json', 'literal');
    expect((await named(repository, '[a].json')).files).toEqual({ '[a].json': 'literal' });
  });

  it('are looked at once, however often they are named', async () => {
    const { paths, asked } = await named(example(), 'sub', 'sub/b.json', 'sub/*.json');
    expect(paths).toEqual(['sub/b.json', 'sub/deep/c.txt', 'sub/new.json']);
    expect(asked).toEqual(['sub/b.json']);
  });

  it('that match nothing, do not exist or hold nothing are skipped as asked for', async () => {
    const repository = example();
    repository.write('build/.gitignore', '*\n');
    const { paths, skipped } = await named(repository, '*.yaml', 'none.json', 'none/*.json', 'build');
    expect(paths).toEqual([]);
    expect(skipped).toEqual([
      { path: '*.yaml', reason: 'does not exist', asked: true },
      { path: 'none.json', reason: 'does not exist', asked: true },
      { path: 'none/*.json', reason: 'does not exist', asked: true },
      { path: 'build', reason: 'is a folder without files that git does not ignore', asked: true },
    ]);
  });

  unixIt('that are links or pipes are not followed and do not hang', async () => {
    const repository = example();
    repository.link('link.json', 'a.json');
    execFileSync('mkfifo', [join(repository.root, 'pipe')]);
    const { paths, skipped } = await named(repository, 'link.json', 'pipe');
    expect(paths).toEqual([]);
    expect(skipped).toEqual([
      { path: 'link.json', reason: expect.stringContaining('is a symbolic link'), asked: true },
      { path: 'pipe', reason: 'is not a regular file', asked: true },
    ]);
  });

  it('that are tracked but not on the disk are read from the index', async () => {
    const repository = example();
    unlinkSync(join(repository.root, 'sub/b.json'));
    expect((await named(repository, 'sub/b.json')).files).toEqual({ 'sub/b.json': 'b' });
  });

  it('inside a submodule give what that tracks', async () => {
    const inner = makeRepository();
    inner.commit({ 'x.json': 'inside' });
    const repository = example();
    repository.git('submodule', '--quiet', 'add', inner.root, 'module');
    expect((await named(repository, 'module')).files).toEqual({ 'module/x.json': 'inside' });
  });

  it('in the hook of a linked worktree belong to that worktree', async () => {
    const repository = example();
    const other = join(makeFolder(), 'worktree');
    repository.git('worktree', 'add', '--quiet', '-b', 'other', other);
    const env = { ...repository.env, GIT_DIR: repository.gitWith({ cwd: other }, 'rev-parse', '--git-dir') };
    const read = await readSource({ kind: 'paths', cwd: other, env, paths: ['sub', '*.json'] });
    expect(read.files).toEqual({ 'a.json': 'a', 'sub/b.json': 'b', 'sub/deep/c.txt': 'c' });
  });

  unixIt('that lead through a link to the repository are those of the repository', async () => {
    const repository = example();
    const link = join(makeFolder(), 'link');
    symlinkSync(repository.root, link);
    expect((await named(repository, join(link, 'a.json'), join(link, 'sub/*.json'))).paths).toEqual([
      'a.json',
      'sub/b.json',
      'sub/new.json',
    ]);
    const staged = { kind: 'staged', cwd: repository.root, env: repository.env } as const;
    expect((await readSource({ ...staged, paths: [join(link, 'a.json')] })).files).toEqual({ 'a.json': 'a' });
  });

  it('that would take files away are refused', async () => {
    await expect(named(example(), '.', '!a.json')).rejects.toThrow('under exclude in the policy');
  });

  it('outside the repository are named by the way that leads there', async () => {
    const folder = makeFolder('outside');
    const repository = example();
    const outside = makeRepository({ at: folder });
    outside.write('o.json', 'o');
    const { files } = await named(repository, join(folder, 'o.json'));
    expect(Object.values(files)).toEqual(['o']);
    expect(Object.keys(files)[0]).toMatch(/^\.\.\/ccr-guard-outside-.*\/o\.json$/);
  });
});
