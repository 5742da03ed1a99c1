import { afterAll, describe, expect, it } from '@jest/globals';
import type { Sighting } from '../../src/finding.ts';
import { collect } from '../../src/sources/blob.ts';
import { openSource, type SourceRequest } from '../../src/sources/index.ts';
import { unixIt } from '../support/platform.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

interface Seen extends Sighting {
  readonly path: string;
  readonly content: string;
}

/** What a source gives, sorted by content, with the sightings as they are at the end. */
async function seen(repository: TestRepository, request: Partial<SourceRequest> & { kind: string }): Promise<Seen[]> {
  const source = await openSource({ cwd: repository.root, env: repository.env, ...request } as SourceRequest);
  const found: { path: string; content: string; sighting: Sighting | undefined }[] = [];
  for await (const blob of source.blobs()) {
    if (blob.earlier) continue;
    const content = (await collect((sink) => blob.read(sink))).toString('latin1');
    found.push({ path: blob.path, content, sighting: blob.sighting });
  }
  return found
    .map(({ sighting, ...rest }) => ({ ...rest, ...(sighting as Sighting) }))
    .sort((a, b) => (a.content + a.path < b.content + b.path ? -1 : 1));
}

const history = (repository: TestRepository) => seen(repository, { kind: 'history' });
const range = (repository: TestRepository, text: string) => seen(repository, { kind: 'range', range: text });
const contents = (found: readonly Seen[]) => found.map(({ content }) => content);

describe('a range of commits', () => {
  it('gives what lived for one commit, with the commit, date and name that brought it and the last that had it', async () => {
    const repository = makeRepository();
    const base = repository.commit({ a: 'before', kept: 'kept' });
    const leak = repository.commit({ a: 'leaked' });
    repository.commit({ a: 'cleaned' });
    expect(await range(repository, `${base}..HEAD`)).toEqual([
      {
        path: 'a',
        content: 'cleaned',
        commit: repository.git('rev-parse', 'HEAD'),
        date: expect.any(String),
        atHead: true,
        lastCommit: repository.git('rev-parse', 'HEAD'),
      },
      {
        path: 'a',
        content: 'leaked',
        commit: leak,
        date: '2026-01-02T03:00:02+00:00',
        atHead: false,
        lastCommit: leak,
      },
    ]);
  });

  it('marks what its commits replaced, moved or removed, and takes a new mode for no new content', async () => {
    const repository = makeRepository();
    const base = repository.commit({ edited: 'edited before', moved: 'moved', gone: 'gone', script: 'script' });
    repository.git('mv', 'moved', 'there');
    repository.git('rm', '--quiet', 'gone');
    repository.git('update-index', '--chmod=+x', 'script');
    repository.commit({ edited: 'edited after' });
    repository.commit({ edited: 'edited again' });
    const source = await openSource({
      cwd: repository.root,
      env: repository.env,
      kind: 'range',
      range: `${base}..HEAD`,
    });
    const found: string[] = [];
    for await (const blob of source.blobs()) {
      const content = (await collect((sink) => blob.read(sink))).toString('latin1');
      found.push(`${blob.earlier ? 'earlier ' : ''}${blob.path}: ${content}`);
    }
    expect(found).toEqual([
      'edited: edited again',
      'edited: edited after',
      'there: moved',
      'earlier edited: edited before',
      'earlier gone: gone',
      'earlier moved: moved',
    ]);
  });

  it('names the first commit of a content that went and came back', async () => {
    const repository = makeRepository();
    const first = repository.commit({ a: 'one' });
    repository.commit({ a: 'two' });
    repository.commit({ a: 'one' });
    const [one, two] = await history(repository);
    expect(one).toMatchObject({ content: 'one', commit: first, atHead: true });
    expect(two).toMatchObject({ content: 'two', atHead: false, lastCommit: repository.git('rev-parse', 'HEAD~1') });
  });

  it('gives a moved content under both names, and says where it ended', async () => {
    const repository = makeRepository();
    const first = repository.commit({ a: 'same' });
    repository.git('mv', 'a', 'B');
    const second = repository.commitIndex();
    repository.git('mv', 'B', 'b');
    repository.commitIndex();
    const found = await history(repository);
    expect(found.map(({ path }) => path)).toEqual(['B', 'a', 'b']);
    expect(found.map(({ commit }) => commit).slice(0, 2)).toEqual([second, first]);
    expect(found.every(({ atHead }) => atHead)).toBe(true);
  });

  it('gives what a merge changed by itself, and no commits of the base that it merged', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: 'of the side' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ c: 'of main' });
    repository.git('checkout', '--quiet', 'side');
    repository.git('merge', '--quiet', '--no-commit', 'main');
    repository.stage({ d: 'of the merge' });
    const merge = repository.commitIndex();
    const found = await range(repository, 'main..side');
    expect(contents(found)).toEqual(['of the merge', 'of the side']);
    expect(found[0]?.commit).toBe(merge);
  });

  it('gives what is reachable through the second parent of a merge alone', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: 'hidden' });
    repository.git('rm', '--quiet', 'b');
    repository.commitIndex();
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ c: '2' });
    repository.git('merge', '--quiet', '--strategy=ours', '--message', 'm', 'side');
    expect(contents(await range(repository, 'HEAD~1..HEAD'))).toEqual(['hidden']);
  });

  it('may be written with three dots, and with an end left out', async () => {
    const repository = makeRepository();
    const base = repository.commit({ a: '1' });
    repository.commit({ b: '2' });
    for (const text of [`${base}..`, `${base}...HEAD`, 'HEAD~1..main'])
      expect(contents(await range(repository, text))).toEqual(['2']);
  });

  it('that holds no commits says so, and joins unrelated histories with a word', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.commit({ b: '2' });
    const read = (text: string) =>
      readSource({ kind: 'range', cwd: repository.root, env: repository.env, range: text });
    expect((await read('HEAD..main')).skipped[0]?.reason).toContain('both ends are the same commit');
    expect((await read('HEAD..HEAD~1')).skipped[0]?.reason).toContain('already a part');
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit({ c: '3' });
    const unrelated = await read('main..other');
    expect(unrelated.skipped[0]?.reason).toContain('unrelated histories');
    expect(unrelated.files).toEqual({ a: '1', b: '2', c: '3' });
  });

  it.each([
    ['none..HEAD', '"none" names no commit'],
    ['HEAD..0123456789012345678901234567890123456789', '"0123456789012345678901234567890123456789" names no commit'],
    ['--output=x..HEAD', '"--output=x" names no commit'],
    ['HEAD', '"HEAD" is no range'],
    ['a..b..c', 'is no range'],
  ])('%s is refused in a sentence', async (text, sentence) => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    await expect(range(repository, text)).rejects.toThrow(sentence);
  });

  unixIt('keeps names that git quotes, and states submodules once', async () => {
    const inner = makeRepository();
    inner.commit({ x: '1' });
    const repository = makeRepository();
    repository.commit({ 'new\nline "é"\t.txt': 'strange', ':100644 a': 'colon' });
    repository.git('submodule', '--quiet', 'add', inner.root, 'module');
    repository.commitIndex();
    inner.commit({ x: '2' });
    repository.gitWith({ cwd: `${repository.root}/module` }, 'pull', '--quiet');
    repository.git('add', 'module');
    repository.commitIndex();
    const read = await readSource({ kind: 'history', cwd: repository.root, env: repository.env });
    expect([...read.paths].sort()).toEqual(['.gitmodules', ':100644 a', 'new\\u000aline "é"\\u0009.txt']);
    expect(read.skipped).toEqual([{ path: 'module', reason: expect.stringContaining('is a submodule') }]);
  });

  it('passes over what is not read', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'x'.repeat(200_000), b: 'y'.repeat(100), c: 'z' });
    const source = await openSource({ kind: 'history', cwd: repository.root, env: repository.env });
    const read: string[] = [];
    for await (const blob of source.blobs())
      if (blob.path === 'c') read.push((await collect((sink) => blob.read(sink))).toString());
    expect(read).toEqual(['z']);
  });

  it('may be left before its end', async () => {
    const repository = makeRepository();
    for (let commit = 0; commit < 20; commit++) repository.commit({ a: `${commit}`.repeat(100_000) });
    const source = await openSource({ kind: 'history', cwd: repository.root, env: repository.env });
    for await (const blob of source.blobs()) {
      expect(blob.path).toBe('a');
      break;
    }
  });

  it('of a SHA-256 repository is read', async () => {
    const repository = makeRepository({ init: ['--object-format=sha256'] });
    repository.commit({ a: '1' });
    const id = repository.commit({ a: '2' });
    expect(id).toHaveLength(64);
    expect(await range(repository, 'HEAD~1..HEAD')).toMatchObject([{ content: '2', commit: id, atHead: true }]);
    expect(contents(await history(repository))).toEqual(['1', '2']);
  });
});

describe('a beginning', () => {
  it('may be a commit or a date', async () => {
    const repository = makeRepository();
    const first = repository.commit({ a: '1' });
    repository.commit({ b: '2' });
    repository.commit({ c: '3' });
    const since = async (text: string) => contents(await seen(repository, { kind: 'since', since: text }));
    expect(await since(first)).toEqual(['2', '3']);
    expect(await since('2026-01-02T03:00:03Z')).toEqual(['3']);
    expect(await since('2026-01-02 04:00:02+01:00')).toEqual(['2', '3']);
    expect(await since('2026-01-02')).toEqual(['1', '2', '3']);
    expect(await since('2027-01-01')).toEqual([]);
    repository.git('checkout', '--quiet', '--orphan', 'unborn');
    expect(await since('2026-01-02')).toEqual([]);
    await expect(since('yesterdey')).rejects.toThrow('neither a commit in this clone nor a date');
  });

  it('by date is not hidden by a commit that carries an older one', async () => {
    const repository = makeRepository();
    repository.commit({ a: '1' });
    repository.commit({ b: '2' });
    repository.stage({ c: 'backdated' });
    repository.gitWith(
      { env: { GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z' } },
      'commit',
      '--quiet',
      '--message',
      'old',
    );
    repository.commit({ d: '4' });
    const found = await seen(repository, { kind: 'since', since: '2026-01-02T03:00:02Z' });
    expect(contents(found)).toEqual(['2', '4', 'backdated']);
  });
});

describe('the history', () => {
  it('reaches every branch, tag and stash, and contents that a tag names alone', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'main' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: 'side' });
    repository.commit({ c: 'tagged commit' });
    repository.git('tag', 'kept');
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.git('checkout', '--quiet', 'main');
    repository.write('a', 'stashed');
    repository.git('stash', '--quiet');
    repository.git('tag', 'blob', repository.gitWith({ input: 'tagged blob' }, 'hash-object', '-w', '--stdin'));
    const inner = repository.gitWith({ input: 'in a tagged tree' }, 'hash-object', '-w', '--stdin');
    const tree = repository.gitWith({ input: `100644 blob ${inner}\té\0` }, 'mktree', '-z', '--missing');
    repository.git('tag', '--annotate', '--message', 't', 'tree', tree);
    const nested = repository.gitWith({ input: 'behind a tag of a tag' }, 'hash-object', '-w', '--stdin');
    repository.git('tag', '--annotate', '--message', 't', 'first', nested);
    repository.git('tag', '--annotate', '--message', 't', 'second', 'first');
    repository.git('tag', '--delete', 'first');
    const found = await history(repository);
    expect(contents(found)).toEqual([
      'behind a tag of a tag',
      'in a tagged tree',
      'main',
      'side',
      'stashed',
      'tagged blob',
      'tagged commit',
    ]);
    expect(found.find(({ content }) => content === 'tagged blob')?.path).toBe('refs/tags/blob');
  });

  it('of a repository without commits holds nothing', async () => {
    expect(await history(makeRepository())).toEqual([]);
  });

  it('is what was committed, whatever is replaced or grafted in its place', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'first' });
    const leak = repository.commit({ a: 'leaked' });
    const clean = repository.commit({ a: 'clean' });
    repository.git('replace', repository.git('rev-parse', `${leak}:a`), repository.git('rev-parse', `${clean}:a`));
    repository.write('.git/info/grafts', `${clean}\n`);
    expect(new Set(contents(await history(repository)))).toEqual(new Set(['clean', 'first', 'leaked']));
    expect(contents(await range(repository, 'HEAD~2..HEAD'))).toEqual(['clean', 'leaked']);
  });

  it('of a bare repository is read where GIT_DIR names it', async () => {
    const repository = makeRepository({ init: ['--bare'] });
    const from = makeRepository();
    from.commit({ a: '1' });
    from.git('push', '--quiet', repository.root, 'main');
    const env = { ...repository.env, GIT_DIR: '.' };
    const bare = await seen(repository, { kind: 'history', env });
    expect(contents(bare)).toEqual(['1']);
    await expect(seen(repository, { kind: 'tree', env })).rejects.toThrow('which has no files');
    await expect(seen(repository, { kind: 'staged', env })).rejects.toThrow('which has no files');
  });

  it('is read from alternates', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'borrowed' });
    const other = makeRepository({ at: makeFolder() });
    other.git('remote', 'add', 'origin', repository.root);
    other.write('.git/objects/info/alternates', `${repository.root}/.git/objects\n`);
    other.git('fetch', '--quiet', 'origin');
    expect(contents(await history(other))).toEqual(['borrowed']);
  });

  it('is read raw, whatever attributes say, and states Git LFS pointers', async () => {
    const repository = makeRepository();
    repository.git('config', 'diff.hide.textconv', 'echo nothing');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0b'.repeat(32)}\nsize 5\n`;
    repository.commit({ '.gitattributes': '* -diff -text diff=hide export-ignore\n', a: 'one\r\n', big: pointer });
    const read = await readSource({ kind: 'history', cwd: repository.root, env: repository.env });
    expect(read.files['a']).toBe('one\r\n');
    expect(read.skipped).toEqual([{ path: 'big', reason: 'is a Git LFS pointer: its content is not in git' }]);
  });

  it('is whole, whatever settings would hide a part of it', async () => {
    const repository = makeRepository();
    repository.commit({ 'sub/a': '1', b: '2' });
    repository.commit({ 'sub/a': '3' });
    for (const [name, value] of [
      ['log.showRoot', 'false'],
      ['diff.relative', 'true'],
      ['diff.orderFile', 'none'],
      ['log.diffMerges', 'off'],
      ['diff.renames', 'copies'],
      ['format.pretty', 'oneline'],
      ['core.quotePath', 'true'],
      ['core.abbrev', '5'],
    ] as const)
      repository.git('config', name, value);
    const read = await readSource({ kind: 'history', cwd: `${repository.root}/sub`, env: repository.env });
    expect(read.paths).toHaveLength(3);
  });
});
