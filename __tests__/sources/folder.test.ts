import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { linuxIt } from '../support/platform.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders } from '../support/repository.ts';

afterAll(removeFolders);

function example(): string {
  const root = makeFolder();
  mkdirSync(join(root, 'nested/.git'), { recursive: true });
  mkdirSync(join(root, 'sub'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, '.gitignore'), 'node_modules/\n*.log\n');
  writeFileSync(join(root, 'sub/.gitignore'), 'local.json\n');
  for (const name of [
    '.hidden',
    'a.json',
    'a.log',
    'sub/local.json',
    'sub/b.json',
    'nested/.git/config',
    'node_modules/x',
  ])
    writeFileSync(join(root, name), name);
  return root;
}

describe('a folder that is no git repository', () => {
  linuxIt('gives every file that its .gitignore files do not name', async () => {
    const root = example();
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0x0a])]), 'bytes');
    symlinkSync('a.json', join(root, 'link'));
    const read = await readSource({ kind: 'tree', cwd: root, env: { PATH: process.env['PATH'] } });
    expect(read.files).toEqual({
      '.gitignore': expect.any(String),
      '.hidden': '.hidden',
      'a.json': 'a.json',
      'sub/.gitignore': 'local.json\n',
      'sub/b.json': 'sub/b.json',
      '\\xff\\u000a': 'bytes',
      link: 'a.json',
    });
    expect(read.skipped).toEqual([{ path: 'link', reason: 'is a symbolic link, which is not followed' }]);
    expect(read.root).toBe(root);
  });

  it('needs no git', async () => {
    const root = example();
    expect((await readSource({ kind: 'tree', cwd: root, env: { PATH: '' } })).paths).toContain('a.json');
    const read = await readSource({ kind: 'paths', cwd: root, env: { PATH: '' }, paths: ['sub', 'a.*', 'none'] });
    expect(read.paths).toEqual(['a.json', 'sub/.gitignore', 'sub/b.json']);
    expect(read.skipped).toEqual([{ path: 'none', reason: 'does not exist', asked: true }]);
  });
});

describe('standard input', () => {
  it('is one blob under the name that it was given', async () => {
    const input = Readable.from([Buffer.from('one '), Buffer.from('two')]);
    const read = await readSource({ kind: 'stdin', cwd: makeFolder(), path: './conf/../a.json', input });
    expect(read.files).toEqual({ 'a.json': 'one two' });
    expect(read.asked).toEqual(['a.json']);
  });

  it('is named from the top of the repository that it stands in for a file of', async () => {
    const repository = makeRepository();
    repository.commit({ 'sub/a.json': '{}' });
    const place = { cwd: join(repository.root, 'sub'), env: repository.env };
    const read = await readSource({ kind: 'stdin', ...place, path: 'new.json', input: Readable.from(['{}']) });
    expect(read.paths).toEqual(['sub/new.json']);
    expect(read.root).toBe(repository.root);
  });

  it('needs a name', async () => {
    await expect(readSource({ kind: 'stdin', cwd: makeFolder(), path: '' })).rejects.toThrow('--stdin-path');
  });
});
