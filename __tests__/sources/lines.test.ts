import { afterAll, describe, expect, it } from '@jest/globals';
import { addedLines } from '../../src/sources/lines.ts';
import { requireRepository } from '../../src/sources/repository.ts';
import { filesAt } from '../../src/sources/revision.ts';
import { unixIt } from '../support/platform.ts';
import { makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

const opened = (repository: TestRepository) =>
  requireRepository({ cwd: repository.root, env: repository.env }, 'the test');

const added = async (repository: TestRepository, base: string, head: string) =>
  Object.fromEntries(await addedLines(opened(repository), { base, head }));

describe('the lines that a change adds', () => {
  it('are those at its head that its base does not have', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1\n2\n3\n4\n5\n', gone: 'x\n', kept: 'k\n' });
    repository.git('rm', '--quiet', 'gone');
    repository.commit({ a: '1\nnew\n2\n4\n5a\n5b', b: 'one\ntwo\n' });
    expect(await added(repository, 'HEAD~1', 'HEAD')).toEqual({
      a: [
        { first: 2, last: 2 },
        { first: 5, last: 6 },
      ],
      b: [{ first: 1, last: 2 }],
    });
  });

  it('count from where the change left its base', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: '2\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ a: 'changed on main\n' });
    expect(await added(repository, 'main', 'side')).toEqual({ b: [{ first: 1, last: 1 }] });
  });

  unixIt(
    'are told by strange names, from contents that look like a patch, in files that attributes call binary',
    async () => {
      const repository = makeRepository();
      repository.commit({ '.gitattributes': '* -diff binary diff=hide\n', a: '1\n' });
      repository.git('config', 'diff.hide.textconv', 'echo nothing');
      repository.git('config', 'diff.hide.binary', 'true');
      repository.commit({
        a: '1\n++ b/fake\n@@ -0,0 +1,99 @@\n-- a/x\n',
        'new\nline "é"\t': 'x\n',
        'zero\\': 'a\0b\n',
        sp: 'one\r\ntwo\u2028three\n',
      });
      expect(await added(repository, 'HEAD~1', 'HEAD')).toEqual({
        a: [{ first: 2, last: 4 }],
        'new\\u000aline "é"\\u0009': [{ first: 1, last: 1 }],
        'zero\\': [{ first: 1, last: 1 }],
        sp: [{ first: 1, last: 2 }],
      });
    },
  );

  it('are all lines of a file that got another name', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1\n2\n' });
    repository.git('mv', 'a', 'b');
    repository.commitIndex();
    expect(await added(repository, 'HEAD~1', 'HEAD')).toEqual({ b: [{ first: 1, last: 2 }] });
  });

  it('need the commits of the change', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1\n' });
    await expect(added(repository, 'none', 'HEAD')).rejects.toThrow('fetch-depth: 0');
  });
});

describe('a file of a commit', () => {
  it('is read raw, from any folder, and is undefined where there is none', () => {
    const repository = makeRepository();
    repository.commit({ 'sub/p.yml': 'a: 1\r\n', '.gitattributes': '* text eol=crlf\n' });
    repository.write('sub/p.yml', 'changed');
    const inFolder = { ...opened(repository), cwd: `${repository.root}/sub` };
    for (const place of [opened(repository), inFolder]) {
      expect(filesAt(place, 'HEAD')('sub/p.yml')?.toString()).toBe('a: 1\n');
      expect(filesAt(place, 'HEAD')('p.yml')).toBeUndefined();
      expect(filesAt(place, 'HEAD')('sub')).toBeUndefined();
      expect(filesAt(place, 'HEAD')('*.yml')).toBeUndefined();
    }
  });

  unixIt('that is a link is refused, and so is a commit that is not here', () => {
    const repository = makeRepository();
    repository.link('p.yml', 'q.yml');
    repository.git('add', 'p.yml');
    repository.commitIndex();
    expect(() => filesAt(opened(repository), 'HEAD')('p.yml')).toThrow('is a symbolic link in commit');
    expect(() => filesAt(opened(repository), 'none')('p.yml')).toThrow('"none" names no commit');
  });
});
