import { execFileSync } from 'node:child_process';
import { rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { nameAt } from '../../src/sources/names.ts';
import { findRepository } from '../../src/sources/repository.ts';
import { sharedNames, treeSource } from '../../src/sources/tree.ts';
import { linuxIt, unixIt } from '../support/platform.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const tree = (repository: TestRepository, cwd = repository.root) =>
  readSource({ kind: 'tree', cwd, env: repository.env });

describe('the tracked files', () => {
  it('are read as they are on the disk, ignored or not, and untracked files are not', async () => {
    const repository = makeRepository();
    repository.commit({ '.gitignore': 'kept.txt\n', 'kept.txt': 'one', 'b/c.txt': 'two' });
    repository.write('kept.txt', 'one, changed');
    repository.write('untracked.txt', 'three');
    const { files, skipped, root } = await tree(repository);
    expect(files).toEqual({ '.gitignore': 'kept.txt\n', 'kept.txt': 'one, changed', 'b/c.txt': 'two' });
    expect(skipped).toEqual([]);
    expect(root).toBe(repository.root);
  });

  it('are refused where a clone was never checked out and so has no index', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': 'one' });
    const clone = makeFolder('clone');
    repository.git('clone', '--quiet', '--no-checkout', repository.root, clone);
    await expect(readSource({ kind: 'tree', cwd: clone, env: repository.env })).rejects.toThrow('no index');
  });

  it('below a folder alone are listed where the check runs in that folder, named from the top', async () => {
    const repository = makeRepository();
    repository.commit({ 'a.txt': '1', 'sub/b.txt': '2' });
    const { files, root } = await tree(repository, join(repository.root, 'sub'));
    expect(files).toEqual({ 'sub/b.txt': '2' });
    expect(root).toBe(repository.root);
  });

  linuxIt('keep names with spaces, newlines, quotes, backslashes and bytes that are not UTF-8', async () => {
    const repository = makeRepository();
    const names = ['a b.txt', '"quoted".txt', "it's.txt", 'back\\slash.txt', 'é.txt', ':(exclude)x', '-n'];
    for (const name of names) repository.write(name, name);
    repository.write('new\nline.txt', 'line');
    repository.write(Buffer.from([0x62, 0xff, 0xc3, 0xa9, 0xc3]), 'bytes');
    repository.git('add', '.');
    const { files } = await tree(repository);
    expect(files).toEqual({
      ...Object.fromEntries(names.map((name) => [name, Buffer.from(name).toString('latin1')])),
      'new\\u000aline.txt': 'line',
      'b\\xffé\\xc3': 'bytes',
    });
  });

  it('are read from the index where a sparse checkout left them out', async () => {
    const repository = makeRepository();
    repository.commit({ 'in/a.txt': '1', 'out/b.txt': '2', 'out/deep/c.txt': '3' });
    repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect((await tree(repository)).files).toEqual({ 'in/a.txt': '1', 'out/b.txt': '2', 'out/deep/c.txt': '3' });
  });

  unixIt('are read from the index where they were deleted, or replaced by a folder, a link or a pipe', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1', b: '2', c: '3', d: '4', 'e/f': '5' });
    for (const name of ['a', 'b', 'c', 'd']) unlinkSync(join(repository.root, name));
    rmSync(join(repository.root, 'e'), { recursive: true });
    repository.write('b/inner', 'x');
    repository.link('c', '/etc/hostname');
    execFileSync('mkfifo', [join(repository.root, 'd')]);
    repository.write('e', 'a file now');
    expect((await tree(repository)).files).toEqual({ a: '1', b: '2', c: '3', d: '4', 'e/f': '5' });
  });

  it('are read although they are marked assume-unchanged or skip-worktree', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1', b: '2' });
    repository.git('update-index', '--assume-unchanged', 'a');
    repository.git('update-index', '--skip-worktree', 'b');
    repository.write('a', 'changed');
    repository.write('b', 'changed too');
    expect((await tree(repository)).files).toEqual({ a: 'changed', b: 'changed too' });
  });

  it('are read although attributes filter them, hide them from archives or call them binary', async () => {
    const repository = makeRepository();
    repository.git('config', 'filter.hide.clean', 'cat');
    repository.git('config', 'filter.hide.smudge', 'echo nothing');
    repository.commit({ '.gitattributes': '* filter=hide export-ignore -text -diff\n', 'a.json': '{"a": 1}\r\n' });
    expect((await tree(repository)).files['a.json']).toBe('{"a": 1}\r\n');
  });

  it('that are Git LFS pointers are stated; a file that only begins like one is read', async () => {
    const repository = makeRepository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 12\n`;
    repository.commit({ 'model.bin': pointer, 'decoy.txt': `${pointer}more\n` });
    const { files, skipped } = await tree(repository);
    expect(Object.keys(files)).toEqual(['decoy.txt']);
    expect(skipped).toEqual([{ path: 'model.bin', reason: 'is a Git LFS pointer: its content is not in git' }]);
  });

  unixIt('give the text of symbolic links, and state those that lead to what is not tracked', async () => {
    const repository = makeRepository();
    repository.write('outside.txt', 'not tracked');
    repository.stage({ 'conf/real.txt': 'content' });
    repository.link('in', 'conf/real.txt');
    repository.link('folder', 'conf');
    repository.link('out', '/etc/passwd');
    repository.link('conf/up', '../outside.txt');
    repository.git('add', 'in', 'folder', 'out', 'conf/up');
    const { files, skipped } = await tree(repository);
    expect(files).toEqual({
      'conf/real.txt': 'content',
      in: 'conf/real.txt',
      folder: 'conf',
      out: '/etc/passwd',
      'conf/up': '../outside.txt',
    });
    expect(skipped.map(({ path }) => path).sort()).toEqual(['conf/up', 'out']);
  });

  it('state submodules', async () => {
    const inner = makeRepository();
    inner.commit({ 'x.json': '{}' });
    const repository = makeRepository();
    repository.git('submodule', '--quiet', 'add', inner.root, 'module');
    const { paths, skipped } = await tree(repository);
    expect(paths).toEqual(['.gitmodules']);
    expect(skipped).toEqual([{ path: 'module', reason: expect.stringContaining('is a submodule') }]);
  });

  it('of a linked worktree are its own', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    const other = join(makeFolder(), 'worktree');
    repository.git('worktree', 'add', '--quiet', '-b', 'other', other);
    repository.gitWith({ cwd: other }, 'mv', 'a', 'b');
    expect((await tree(repository, other)).files).toEqual({ b: '1' });
  });

  it('with unresolved conflicts are read once', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ a: '2' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ a: '3' });
    expect(() => repository.git('merge', 'side')).toThrow();
    expect((await tree(repository)).paths).toEqual(['a']);
  });

  unixIt('hand a worker their raw names, and the blob to read where it met none', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1', b: '2' });
    repository.link('l', 'a');
    repository.git('add', 'l');
    const found = findRepository({ cwd: repository.root, env: repository.env });
    if (!found) throw new Error('no repository');
    const source = await treeSource(found);
    const { names, starts } = source.files();
    expect(Array.from(starts, (start) => nameAt(names, start).toString())).toEqual(['a', 'b']);
    expect(Array.from(starts, (start) => source.fileAt(start).path)).toEqual(['a', 'b']);
    expect(source.others().map(({ path }) => path)).toEqual(['l']);
  });
});

describe('names that a disk may not tell apart', () => {
  it('are found by case and by the form of their accents', () => {
    const names = ['A.json', 'a.json', 'b.json', 'e\u0301', 'é'];
    const records = Buffer.from(names.map((name) => `H 100644 ${'0a'.repeat(20)} 0\t${name}\0`).join(''));
    const starts = Uint32Array.from(names, (name) => records.indexOf(`\t${name}\0`) + 1);
    const shared = sharedNames({ records, starts });
    expect(Array.from(shared, (start) => nameAt(records, start).toString())).toEqual([
      'A.json',
      'a.json',
      'e\u0301',
      'é',
    ]);
  });
});
