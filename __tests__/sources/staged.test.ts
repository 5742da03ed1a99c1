import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { unixIt } from '../support/platform.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const staged = (repository: TestRepository, paths?: readonly string[], env: Record<string, string> = {}) =>
  readSource({ kind: 'staged', cwd: repository.root, env: { ...repository.env, ...env }, ...(paths && { paths }) });

/** What `--staged` reads when git itself calls the pre-commit hook of the commit that `args` makes. */
async function inHook(repository: TestRepository, cwd: string, { from = '.' } = {}, ...args: string[]) {
  const seen = join(makeFolder(), 'seen.json');
  const support = join(import.meta.dirname, '../support/read.js');
  const script = join(makeFolder(), 'hook.mjs');
  writeFileSync(
    script,
    `import { readSource } from ${JSON.stringify(support)};
import { writeFileSync } from 'node:fs';
const read = await readSource({ kind: 'staged', cwd: process.cwd(), env: process.env });
writeFileSync(${JSON.stringify(seen)}, JSON.stringify(read));`,
  );
  repository.hook('pre-commit', `cd ${from} && exec ${JSON.stringify(process.execPath)} ${JSON.stringify(script)}`);
  repository.gitWith({ cwd }, 'commit', '--quiet', '--message', 'From a hook', ...args);
  return JSON.parse(readFileSync(seen, 'utf8')) as Awaited<ReturnType<typeof readSource>>;
}

describe('the index', () => {
  it('is read, and not the working tree, under partial staging', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'old', b: 'old' });
    repository.stage({ a: 'staged' });
    repository.write('a', 'later');
    repository.write('b', 'not staged');
    expect((await staged(repository)).files).toEqual({ a: 'staged' });
  });

  it('is read before the first commit', async () => {
    const repository = makeRepository();
    repository.stage({ a: '1', 'b/c': '2' });
    expect((await staged(repository)).files).toEqual({ a: '1', 'b/c': '2' });
  });

  it('is empty of changes after a commit, and deletions hold nothing to read', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    expect((await staged(repository)).paths).toEqual([]);
    repository.git('rm', '--quiet', 'a');
    expect((await staged(repository)).paths).toEqual([]);
  });

  it('is read from any folder of the repository, named from the top', async () => {
    const repository = makeRepository();
    repository.stage({ 'sub/a': '1', b: '2' });
    const read = await readSource({ kind: 'staged', cwd: join(repository.root, 'sub'), env: repository.env });
    expect(read.files).toEqual({ 'sub/a': '1', b: '2' });
  });

  unixIt('gives renames and changes of mode under their new name', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'moved', b: 'made executable' });
    repository.git('mv', 'a', 'c');
    chmodSync(join(repository.root, 'b'), 0o755);
    repository.git('add', 'b');
    expect((await staged(repository)).files).toEqual({ b: 'made executable', c: 'moved' });
  });

  it('gives a rename that changes the case of a name only', async () => {
    const repository = makeRepository();
    repository.commit({ 'CONFIG.json': '{}' });
    repository.git('mv', '-f', 'CONFIG.json', 'config.json');
    expect((await staged(repository)).files).toEqual({ 'config.json': '{}' });
  });

  unixIt('gives the text of symbolic links, also of those that replace a file', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'a file' });
    unlinkSync(join(repository.root, 'a'));
    repository.link('a', '../secret');
    repository.git('add', 'a');
    expect((await staged(repository)).files).toEqual({ a: '../secret' });
  });

  it('states submodule pointers', async () => {
    const inner = makeRepository();
    inner.commit({ x: '1' });
    const repository = makeRepository();
    repository.git('submodule', '--quiet', 'add', inner.root, 'module');
    const { paths, skipped } = await staged(repository);
    expect(paths).toEqual(['.gitmodules']);
    expect(skipped).toEqual([{ path: 'module', reason: expect.stringContaining('is a submodule') }]);
  });

  it('leaves out what is only intended to be added, as the commit does', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.write('b', 'intended');
    repository.git('add', '--intent-to-add', 'b');
    repository.stage({ c: 'added' });
    expect((await staged(repository)).files).toEqual({ c: 'added' });
  });

  it('is read where it is a sparse one', async () => {
    const repository = makeRepository();
    repository.commit({ 'in/a': '1', 'out/b': '2' });
    repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    repository.stage({ 'in/a': 'changed' });
    expect((await staged(repository)).files).toEqual({ 'in/a': 'changed' });
    expect((await staged(repository, ['out'])).files).toEqual({ 'out/b': '2' });
  });

  it('holds what a merge in progress brings', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: 'from the side' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ c: 'from main' });
    repository.git('merge', '--no-commit', '--quiet', 'side');
    repository.stage({ d: 'by hand' });
    expect((await staged(repository)).files).toEqual({ b: 'from the side', d: 'by hand' });
  });

  it('says what a conflict leaves open, so that the verdict is no pass', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ a: '2' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ a: '3' });
    expect(() => repository.git('rebase', 'side')).toThrow();
    const expected = [{ path: 'a', reason: expect.stringContaining('conflicts'), asked: true }];
    expect((await staged(repository)).skipped).toEqual(expected);
    expect((await staged(repository, ['a'])).skipped).toEqual(expected);
    repository.stage({ a: 'resolved' });
    expect((await staged(repository)).files).toEqual({ a: 'resolved' });
  });

  it('named by GIT_INDEX_FILE is the one that is read; one that does not exist is an error', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.gitWith({ env: { GIT_INDEX_FILE: '.git/other' } }, 'read-tree', 'HEAD');
    repository.write('b', 'elsewhere');
    repository.gitWith({ env: { GIT_INDEX_FILE: '.git/other' } }, 'add', 'b');
    expect((await staged(repository, undefined, { GIT_INDEX_FILE: '.git/other' })).files).toEqual({ b: 'elsewhere' });
    await expect(staged(repository, undefined, { GIT_INDEX_FILE: '.git/none' })).rejects.toThrow('GIT_INDEX_FILE');
  });

  it('is not changed by attributes, and a pointer to what Git LFS holds is stated', async () => {
    const repository = makeRepository();
    repository.git('config', 'filter.hide.smudge', 'echo nothing');
    repository.stage({
      '.gitattributes': '*.json filter=hide working-tree-encoding=UTF-16\n',
      'big.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'1f'.repeat(32)}\nsize 9\n`,
    });
    const oid = repository.gitWith({ input: '{"raw": 1}' }, 'hash-object', '-w', '--stdin');
    repository.git('update-index', '--add', '--cacheinfo', `100644,${oid},a.json`);
    const { files, skipped } = await staged(repository);
    expect(files['a.json']).toBe('{"raw": 1}');
    expect(skipped).toEqual([{ path: 'big.bin', reason: 'is a Git LFS pointer: its content is not in git' }]);
  });

  it('of a SHA-256 repository is read', async () => {
    const repository = makeRepository({ init: ['--object-format=sha256'] });
    repository.commit({ a: '1' });
    repository.stage({ b: '2' });
    expect((await staged(repository)).files).toEqual({ b: '2' });
  });
});

describe('objects', () => {
  /** Without the variables of which git itself would have to be asked. */
  const plain = ({ root, env }: TestRepository) =>
    readSource({ kind: 'staged', cwd: root, env: { PATH: env['PATH'], HOME: env['HOME'] } });
  const objectFile = ({ root, git }: TestRepository, path: string): string => {
    const oid = git('rev-parse', `:${path}`);
    return join(root, '.git/objects', oid.slice(0, 2), oid.slice(2));
  };

  it('in files of their own and in packs are read in the order of their paths', async () => {
    const repository = makeRepository();
    repository.commit({ b: 'packed', d: 'packed too' });
    repository.git('repack', '-a', '-d', '--quiet');
    repository.commit({ x: '1' });
    repository.git('rm', '--quiet', '--cached', 'b', 'd');
    repository.commitIndex();
    repository.stage({ a: 'loose', b: 'packed', c: 'loose too', d: 'packed too' });
    const read = await plain(repository);
    expect(read.paths).toEqual(['a', 'b', 'c', 'd']);
    expect(read.files).toEqual({ a: 'loose', b: 'packed', c: 'loose too', d: 'packed too' });
  });

  it('that are large, empty or pointers of Git LFS are what they are through git', async () => {
    const repository = makeRepository();
    const large = randomBytes(1_500_000);
    const flat = Buffer.alloc(20_000_000, 'a');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'2e'.repeat(32)}\nsize 9\n`;
    repository.stage({ empty: '', flat, large, pointer });
    const read = await plain(repository);
    expect(read.skipped).toEqual([{ path: 'pointer', reason: expect.stringContaining('Git LFS') }]);
    expect(read.files['empty']).toBe('');
    expect(read.files['flat']?.length).toBe(flat.length);
    expect(Buffer.from(read.files['large'] ?? '', 'latin1').equals(large)).toBe(true);
  });

  it('that are damaged are an error of git, and no pass', async () => {
    const repository = makeRepository();
    repository.stage({ a: 'whole', b: 'damaged' });
    chmodSync(objectFile(repository, 'b'), 0o600);
    writeFileSync(objectFile(repository, 'b'), 'no object');
    await expect(plain(repository)).rejects.toThrow('git cat-file');
  });
});

describe('named files of the index', () => {
  it('alone are read, relative or absolute, whether they changed or not', async () => {
    const repository = makeRepository();
    repository.commit({ same: 'as committed', 'sub/x': '1' });
    repository.stage({ a: '1', b: '2' });
    repository.write('a', 'later');
    const { files, asked } = await staged(repository, ['a', join(repository.root, 'same'), './sub']);
    expect(files).toEqual({ a: '1', same: 'as committed', 'sub/x': '1' });
    expect(asked).toEqual(['a', 'same', 'sub/x']);
  });

  it('that the commit deletes are nothing to read; names that git does not know are skipped as asked for', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1', b: '2' });
    repository.git('rm', '--quiet', 'a');
    repository.write('loose', 'x');
    const { files, skipped } = await staged(repository, ['a', 'b', 'loose']);
    expect(files).toEqual({ b: '2' });
    expect(skipped).toEqual([{ path: 'loose', reason: 'is not in the index', asked: true }]);
  });
});

it('a named file that is only intended to be added is stated, and one that is empty is read', async () => {
  for (const init of [[], ['--object-format=sha256']]) {
    const repository = makeRepository({ init });
    repository.commit({ 'old-empty': '', a: '1' });
    repository.write('b', 'intended');
    repository.git('add', '--intent-to-add', 'b');
    repository.stage({ 'new-empty': '' });
    const { files, skipped } = await staged(repository, ['b', 'old-empty', 'new-empty', 'a']);
    expect(files).toEqual({ 'old-empty': '', 'new-empty': '', a: '1' });
    expect(skipped).toEqual([{ path: 'b', reason: expect.stringContaining('only intended to be added') }]);
  }
});

describe('a hook', () => {
  it('of the first commit, and of a rename and a new mode, sees the index', async () => {
    const repository = makeRepository();
    repository.stage({ a: 'first' });
    expect((await inHook(repository, repository.root)).files).toEqual({ a: 'first' });
    repository.git('mv', 'a', 'b');
    expect((await inHook(repository, repository.root)).files).toEqual({ b: 'first' });
    repository.git('update-index', '--chmod=+x', 'b');
    repository.link('link', 'b');
    repository.git('add', 'link');
    expect((await inHook(repository, repository.root)).files).toEqual({ b: 'first', link: 'b' });
  });

  it('of a rebase in progress sees what the commit will have', async () => {
    const repository = makeRepository();
    const first = repository.commit({ a: '1' });
    repository.commit({ a: 'of main' });
    repository.git('checkout', '--quiet', '-b', 'side', first);
    repository.commit({ a: 'of the side', b: 'of the side' });
    expect(() => repository.git('rebase', '--quiet', 'main')).toThrow();
    repository.stage({ a: 'resolved' });
    repository.write('a', 'later');
    expect((await staged(repository)).files).toEqual({ a: 'resolved', b: 'of the side' });
  });

  it('of a plain commit sees the index', async () => {
    const repository = makeRepository();
    repository.stage({ a: 'staged' });
    repository.write('a', 'later');
    expect((await inHook(repository, repository.root)).files).toEqual({ a: 'staged' });
  });

  it('of commit -a sees what that adds, and keeps files that were only intended', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.write('a', 'by -a');
    repository.write('b', 'intended');
    repository.git('add', '--intent-to-add', 'b');
    expect((await inHook(repository, repository.root, {}, '-a')).files).toEqual({ a: 'by -a', b: 'intended' });
  });

  it('of commit FILE sees that file alone', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1', b: '1' });
    repository.stage({ b: 'staged, not of this commit' });
    repository.write('a', 'of this commit');
    expect((await inHook(repository, repository.root, {}, 'a')).files).toEqual({ a: 'of this commit' });
  });

  it('that goes to a folder below sees the same index', async () => {
    const repository = makeRepository();
    repository.commit({ 'sub/a': '1' });
    repository.stage({ 'sub/a': 'staged' });
    expect((await inHook(repository, repository.root, { from: 'sub' })).files).toEqual({ 'sub/a': 'staged' });
    repository.write('sub/a', 'by -a');
    expect((await inHook(repository, join(repository.root, 'sub'), { from: 'sub' }, '-a')).files).toEqual({
      'sub/a': 'by -a',
    });
  });

  it('in a linked worktree sees the index of that worktree', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    const other = join(makeFolder(), 'worktree');
    repository.git('worktree', 'add', '--quiet', '-b', 'other', other);
    writeFileSync(join(other, 'b'), 'there');
    repository.gitWith({ cwd: other }, 'add', 'b');
    repository.stage({ c: 'here' });
    expect((await inHook(repository, other)).files).toEqual({ b: 'there' });
  });
});
