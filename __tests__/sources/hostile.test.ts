import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { gitEnvironment } from '../../src/sources/environment.ts';
import { git } from '../../src/sources/git.ts';
import { addedLines } from '../../src/sources/lines.ts';
import { requireRepository } from '../../src/sources/repository.ts';
import { filesAt } from '../../src/sources/revision.ts';
import { unixDescribe } from '../support/platform.ts';
import { readSource } from '../support/read.ts';
import { makeFolder, makeRepository, removeFolders, type TestRepository } from '../support/repository.ts';

afterAll(removeFolders);

type Environment = Record<string, string>;

/** A program that leaves a mark when anything runs it. */
function trap(): { readonly program: string; readonly mark: string } {
  const folder = makeFolder('trap');
  const mark = join(folder, 'ran');
  const program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${JSON.stringify(mark)}\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, mark };
}

/** Everything that our calls of git do, on a repository with changes in all places. Failures do not matter here. */
async function everyCall(repository: TestRepository, more: Environment = {}): Promise<void> {
  const env = { ...repository.env, ...more };
  const place = { cwd: repository.root, env };
  const attempts: (() => unknown)[] = [
    () => readSource({ kind: 'tree', ...place }),
    () => readSource({ kind: 'staged', ...place }),
    () => readSource({ kind: 'staged', paths: ['a.txt'], ...place }),
    () => readSource({ kind: 'paths', paths: ['.', '*.txt', 'a.txt', 'gone.txt'], ...place }),
    () => readSource({ kind: 'history', ...place }),
    () => readSource({ kind: 'range', range: 'HEAD~1..HEAD', ...place }),
    () => readSource({ kind: 'range', range: `${'1'.repeat(40)}..HEAD`, ...place }),
    () => readSource({ kind: 'since', since: '2026-01-01', ...place }),
    () => addedLines(requireRepository(place, 'the test'), { base: 'HEAD~1', head: 'HEAD' }),
    () => filesAt(requireRepository(place, 'the test'), 'HEAD')('a.txt'),
  ];
  for (const attempt of attempts) {
    try {
      await attempt();
    } catch {
      // A call that is refused ran nothing either.
    }
  }
}

function example(): TestRepository {
  const repository = makeRepository();
  repository.commit({ 'a.txt': '1\n', '.gitattributes': '* filter=evil diff=evil merge=evil\n', 'gone.txt': 'g\n' });
  repository.commit({ 'a.txt': '2\n' });
  repository.stage({ 'a.txt': '3\n' });
  repository.write('a.txt', '4\n');
  repository.git('rm', '--quiet', '--cached', 'gone.txt');
  return repository;
}

const settings: readonly (readonly [string, (program: string) => string])[] = [
  ['core.fsmonitor', (program) => program],
  ['core.sshCommand', (program) => program],
  ['core.gitProxy', (program) => program],
  ['core.askPass', (program) => program],
  ['core.pager', (program) => program],
  ['core.editor', (program) => program],
  ['core.alternateRefsCommand', (program) => program],
  ['pager.log', (program) => program],
  ['diff.external', (program) => program],
  ['diff.evil.command', (program) => program],
  ['diff.evil.textconv', (program) => program],
  ['filter.evil.clean', (program) => program],
  ['filter.evil.smudge', (program) => program],
  ['filter.evil.process', (program) => program],
  ['merge.evil.driver', (program) => program],
  ['gpg.program', (program) => program],
  ['log.showSignature', () => 'true'],
  ['credential.helper', (program) => `!${program}`],
  ['remote.origin.uploadpack', (program) => program],
  ['alias.log', (program) => `!${program}`],
  ['protocol.ext.allow', () => 'always'],
  ['protocol.evil.allow', () => 'always'],
  ['remote.origin.vcs', () => 'evil'],
  ['remote.origin.receivepack', (program) => program],
  ['credential.https://localhost.helper', (program) => `!${program}`],
  ['gpg.ssh.program', (program) => program],
  ['sequence.editor', (program) => program],
  ['interactive.diffFilter', (program) => program],
  ['trailer.evil.command', (program) => program],
  ['submodule.evil.update', (program) => `!${program}`],
  ['uploadpack.packObjectsHook', (program) => program],
];

unixDescribe('settings of a repository that name a program', () => {
  it('do not make our calls of git run it', async () => {
    const { program, mark } = trap();
    const other = makeRepository();
    other.commit({ b: '1' });
    const repository = example();
    for (const [name, value] of settings) repository.git('config', name, value(program));
    const included = join(makeFolder('included'), 'config');
    for (const [name, value] of settings) repository.git('config', '--file', included, name, value(program));
    repository.git('config', 'include.path', included);
    const hooks = makeFolder('hooks');
    for (const hook of [
      'reference-transaction',
      'post-index-change',
      'post-checkout',
      'pre-auto-gc',
      'fsmonitor-watchman',
    ])
      repository.hook(hook, `exec ${program}`);
    repository.git('config', 'core.hooksPath', hooks);
    repository.git('config', 'core.hooksPath', join(repository.root, '.git/hooks'));
    for (const url of [pathToFileURL(other.root).href, `ext::${program}`, 'ssh://localhost/x', 'evil::x']) {
      repository.git('config', 'remote.origin.url', url);
      await everyCall(repository);
    }
    expect(existsSync(mark)).toBe(false);
  });

  it('do not do so in a partial clone either, which asks its remote for what it lacks', async () => {
    const { program, mark } = trap();
    const from = example();
    from.git('config', 'uploadpack.allowFilter', 'true');
    const clone = makeRepository({ at: makeFolder('clone') });
    clone.git('remote', 'add', 'origin', pathToFileURL(from.root).href);
    clone.git('config', 'remote.origin.promisor', 'true');
    clone.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main');
    clone.git('reset', '--quiet', 'FETCH_HEAD');
    clone.git('config', 'remote.origin.uploadpack', program);
    clone.git('config', 'core.fsmonitor', program);
    await everyCall(clone);
    clone.git('remote', 'set-url', 'origin', `ext::${program}`);
    await everyCall(clone);
    clone.git('config', 'remote.origin.vcs', 'evil');
    await everyCall(clone);
    expect(existsSync(mark)).toBe(false);
  });
});

unixDescribe('variables of the environment', () => {
  it('that name a program do not make our calls of git run it', async () => {
    const { program, mark } = trap();
    const tools = makeFolder('tools');
    for (const name of ['git-remote-evil', 'git-cat-file', 'git-log', 'git-upload-pack']) {
      writeFileSync(join(tools, name), `#!/bin/sh\nexec ${program}\n`);
      chmodSync(join(tools, name), 0o755);
    }
    const repository = example();
    repository.git('config', 'remote.origin.url', 'ssh://localhost/x');
    await everyCall(repository, {
      GIT_EXTERNAL_DIFF: program,
      GIT_SSH: program,
      GIT_SSH_COMMAND: program,
      GIT_PROXY_COMMAND: program,
      GIT_ASKPASS: program,
      SSH_ASKPASS: program,
      GIT_PAGER: program,
      PAGER: program,
      GIT_EDITOR: program,
      GIT_EXEC_PATH: tools,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_ALLOW_PROTOCOL: 'ext:evil:ssh',
    });
    expect(existsSync(mark)).toBe(false);
  });

  it('that would redirect, trace or reread are dropped; those that say where a hook is are kept', () => {
    const kept = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index.lock', GIT_OBJECT_DIRECTORY: 'objects', PATH: '/bin' };
    const clean = gitEnvironment({
      ...kept,
      GIT_TRACE: '/tmp/trace',
      GIT_LITERAL_PATHSPECS: '0',
      GIT_REPLACE_REF_BASE: 'refs/evil/',
      GIT_ATTR_SOURCE: 'HEAD',
      GIT_NAMESPACE: 'x',
      Git_Trace2: '1',
      LC_MESSAGES: 'de_DE',
    });
    expect(clean).toMatchObject({ ...kept, GIT_LITERAL_PATHSPECS: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' });
    expect(Object.keys(clean).filter((name) => /TRACE|REPLACE_REF|ATTR_SOURCE|NAMESPACE|MESSAGES/i.test(name))).toEqual(
      [],
    );
  });

  it('PATH included: a git that the repository brings along is not run', async () => {
    const { program, mark } = trap();
    const repository = makeRepository();
    repository.write('git', `#!/bin/sh\nexec ${program}\n`);
    chmodSync(join(repository.root, 'git'), 0o755);
    repository.git('add', 'git');
    repository.commitIndex();
    await everyCall(repository, { PATH: `${relative(process.cwd(), repository.root)}::${repository.env['PATH']}` });
    expect(existsSync(mark)).toBe(false);
  });
});

unixDescribe('a repository inside the repository', () => {
  it('that lies there bare as tracked files is not taken for the repository itself', async () => {
    const { program, mark } = trap();
    const repository = makeRepository();
    const inner = makeFolder();
    repository.git('init', '--quiet', '--bare', inner);
    mkdirSync(join(repository.root, 'sub'));
    for (const name of ['objects', 'refs']) repository.write(`sub/${name}/keep`, '');
    repository.write('sub/HEAD', 'ref: refs/heads/main\n');
    repository.write('sub/config', `[core]\n\tbare = true\n\tfsmonitor = ${program}\n`);
    repository.git('add', '.');
    repository.commitIndex();
    const cwd = join(repository.root, 'sub');
    await expect(readSource({ kind: 'history', cwd, env: repository.env })).rejects.toThrow('is a bare repository');
    await expect(readSource({ kind: 'tree', cwd, env: repository.env })).rejects.toThrow('is a bare repository');
    expect(existsSync(mark)).toBe(false);
  });
});

unixDescribe('a git that refuses', () => {
  /** A stand-in for git that fails with these words. */
  const refusing = (words: string): Environment => {
    const folder = makeFolder('git');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\ncat >&2 <<'END'\n${words}\nEND\nexit 128\n`);
    chmodSync(join(folder, 'git'), 0o755);
    return { PATH: `${folder}:${process.env['PATH']}` };
  };

  it.each([
    [
      "fatal: detected dubious ownership in repository at '/r'\nTo add an exception for this directory, call:",
      'run git config --global --add safe.directory',
    ],
    ["fatal: unsafe repository ('/r' is owned by someone else)", 'run git config --global --add safe.directory'],
    ['fatal: bad object HEAD', 'git status failed: bad object HEAD'],
    ['nothing that begins as it should', 'git status failed: it gave no reason'],
    [
      "fatal: unable to access 'https://user:pass@example.org/': \u001b[2J",
      "access 'https://example.org/': \\u001b[2J",
    ],
  ])('with %j is reported in a sentence', (words, sentence) => {
    expect(() => git({ cwd: makeFolder(), env: refusing(words) }, ['status'])).toThrow(sentence);
  });

  it('or is not there at all is reported in a sentence', () => {
    expect(() => git({ cwd: makeFolder(), env: { PATH: '' } }, ['status'])).toThrow('git was not found on PATH');
  });

  it('or a folder that is not there is reported in a sentence', async () => {
    const env = { PATH: process.env['PATH'] };
    await expect(readSource({ kind: 'tree', cwd: '/none/of/these', env })).rejects.toThrow('does not exist');
    await expect(readSource({ kind: 'staged', cwd: makeFolder(), env })).rejects.toThrow('--staged needs one');
  });
});

describe('a change that hides', () => {
  it('a content by taking it out of the object store does not pass', async () => {
    const repository = makeRepository();
    repository.commit({ a: 'first' });
    repository.commit({ a: 'second' });
    repository.stage({ b: 'staged' });
    for (const content of ['HEAD~1:a', ':b']) {
      const id = repository.git('rev-parse', content);
      rmSync(join(repository.root, '.git/objects', id.slice(0, 2), id.slice(2)), { force: true });
    }
    const place = { cwd: repository.root, env: repository.env };
    await expect(readSource({ kind: 'history', ...place })).rejects.toThrow('run git fsck');
    await expect(readSource({ kind: 'staged', ...place })).rejects.toThrow('run git fsck');
    rmSync(join(repository.root, 'b'));
    const { files, skipped } = await readSource({ kind: 'tree', ...place });
    expect(files).toEqual({ a: 'second' });
    expect(skipped).toEqual([{ path: 'b', reason: 'is not in this clone' }]);
  });

  it('a file among 5,000 others, or behind a line of 20 MB, hides nothing', async () => {
    const repository = makeRepository();
    repository.commit({ keep: '' });
    const line = `${'x'.repeat(20_000_000)}leak`;
    repository.stage({ 'line.txt': line, 'z.json': 'leak' });
    const decoy = repository.gitWith({ input: '{}' }, 'hash-object', '-w', '--stdin');
    const decoys = Array.from({ length: 5000 }, (_, at) => `100644 ${decoy}\tdecoys/${at}.json\n`);
    repository.gitWith({ input: decoys.join('') }, 'update-index', '--index-info');
    const read = await readSource({ kind: 'staged', cwd: repository.root, env: repository.env });
    expect(read.paths).toHaveLength(5002);
    expect(read.files['z.json']).toBe('leak');
    expect(read.files['line.txt']?.length).toBe(line.length);
    expect(read.files['line.txt']?.endsWith('xleak')).toBe(true);
  });
});
