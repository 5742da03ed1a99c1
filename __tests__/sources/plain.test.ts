import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { plainRepository } from '../../src/sources/plain.ts';
import { unixDescribe, unixIt } from '../support/platform.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const topOf = (repository: TestRepository, cwd: string): string =>
  repository.gitWith({ cwd }, 'rev-parse', '--show-toplevel');

const places: readonly (readonly [string, (repository: TestRepository) => string])[] = [
  ['its top', ({ root }) => root],
  ['a folder of it', ({ root }) => join(root, 'a/b')],
  [
    'a link to it',
    ({ root }) => {
      const link = join(makeFolder('links'), 'link');
      symlinkSync(join(root, 'a'), link);
      return link;
    },
  ],
  [
    'a folder with a .git that is none',
    ({ root }) => {
      mkdirSync(join(root, 'a/.git'), { recursive: true });
      return join(root, 'a');
    },
  ],
  [
    'a further work tree',
    (repository) => {
      const folder = join(makeFolder('trees'), 'tree');
      repository.git('worktree', 'add', '--quiet', folder);
      return folder;
    },
  ],
  [
    'a work tree that the settings move',
    (repository) => {
      repository.git('config', 'core.worktree', join(repository.root, 'a'));
      return repository.root;
    },
  ],
];

unixDescribe('a repository seen from', () => {
  it.each(places)('%s is where git says, or git is asked', (name, placeIn) => {
    const repository = makeRepository();
    repository.commit({ 'a/b/c.txt': 'one' });
    const cwd = placeIn(repository);
    const found = plainRepository({ cwd, env: {} });
    if (/^(?:its top|a folder of it|a link to it)$/.test(name)) expect(found).toBeDefined();
    if (found) expect(found).toMatchObject({ root: topOf(repository, cwd), shallow: false, whole: true });
  });
});

unixIt('a plain repository is found without git', () => {
  const repository = makeRepository();
  repository.commit({ 'a/b/c.txt': 'one' });
  const env = { PATH: '' };
  expect(plainRepository({ cwd: join(repository.root, 'a/b'), env })).toEqual({
    root: repository.root,
    shallow: false,
    whole: true,
    gitDir: join(repository.root, '.git'),
    index: join(repository.root, '.git', 'index'),
  });
});

it('what variables or a bare repository say is left to git', () => {
  const repository = makeRepository();
  expect(plainRepository({ cwd: repository.root, env: { GIT_DIR: '.git' } })).toBeUndefined();
  expect(plainRepository({ cwd: join(repository.root, '.git'), env: {} })).toBeUndefined();
  expect(plainRepository({ cwd: makeFolder(), env: {} })).toBeUndefined();
});
