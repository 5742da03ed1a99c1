import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check.ts';
import { baselineCommand } from '../src/commands/baseline.ts';
import { planFor } from '../src/github/event.ts';
import { readInputs } from '../src/github/inputs.ts';
import { requestOf } from '../src/github/request.ts';
import { seeded } from '../src/keys/random.ts';
import type { Report } from '../src/report.ts';
import { config, configPath, good } from './e2e/configs.ts';
import { capture } from './local/io.ts';
import { unixDescribe } from './support/platform.ts';
import { makeFolder, makeRepository, removeFolders, repositoryOf, type TestRepository } from './support/repository.ts';

// What the author of a pull request could try who wants a leaked key or a forbidden config past the check, or wants the
// check to run a program. Everything is caught, or stated in the report.

afterAll(removeFolders);

const keyOf = (seed: number): string => `sk-or-v1-${seeded(seed).text('0123456789abcdef', 64)}`;
const key = keyOf(31);
const leak = `key = ${key}\n`;
const ignore = 'ccr-guard-' + 'ignore';
const bad = config({ HOST: '  "HOST": "0.0.0.0",' });

let repository: TestRepository;
let base = '';
const startFrom = (files: Readonly<Record<string, string>>): void => {
  repository = repositoryOf(files);
  base = repository.git('rev-parse', 'HEAD');
};
beforeEach(() => startFrom({ 'README.md': 'An example\n', [configPath]: good }));

/** What the Action reports on a pull request of what was committed since the base. */
async function judge(): Promise<Report> {
  const event = { pull_request: { base: { sha: base }, head: { sha: repository.git('rev-parse', 'HEAD') } } };
  const plan = planFor('pull_request', { ...event, repository: { default_branch: 'main' } }, 'auto');
  const context = {
    event: 'pull_request',
    payload: event,
    workspace: repository.root,
    repository: 'octo-org/octo-repo',
    apiUrl: 'http://127.0.0.1:9',
    temp: repository.root,
  };
  if (!plan) throw new Error('A pull request is always looked at.');
  const { report } = await check(
    await requestOf(
      readInputs(() => ''),
      context,
      plan,
    ),
  );
  return report;
}

/** The errors as `rule path`. */
function caught({ findings }: Report): string[] {
  return findings.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`);
}

const told = ({ findings }: Report): string[] => findings.map(({ message }) => message);
const stated = ({ stats }: Report): string[] => stats.skipped.map(({ path, reason }) => `${path} ${reason}`);

describe('a pull request is caught that', () => {
  it('edits the policy', async () => {
    startFrom({ [configPath]: good, '.ccr-guard.yml': 'fail-on: error\n' });
    repository.commit({ [configPath]: bad, '.ccr-guard.yml': 'rules: { host-not-local: off }\nexclude: ["**"]\n' });
    const report = await judge();
    expect(caught(report)).toEqual([`host-not-local ${configPath}`]);
    expect(told(report)).toContain('This change would turn host-not-local off, once it is merged.');
  });

  it('deletes the policy', async () => {
    startFrom({ [configPath]: good, '.ccr-guard.yml': 'rules: { config-committed: error }\n' });
    repository.git('rm', '--quiet', '.ccr-guard.yml');
    repository.commitIndex();
    const report = await judge();
    expect(caught(report)).toEqual([`config-committed ${configPath}`]);
    expect(told(report)).toContain('This change removes the policy; until it is merged the policy stays in force.');
  });

  it('adds an extends', async () => {
    startFrom({ [configPath]: good, '.ccr-guard.yml': 'fail-on: error\n' });
    repository.commit({
      [configPath]: bad,
      '.ccr-guard.yml': 'extends: ./lax.yml\nfail-on: error\n',
      'lax.yml': 'hosts: ["0.0.0.0"]\n',
    });
    const report = await judge();
    expect(caught(report)).toEqual([`host-not-local ${configPath}`]);
    expect(told(report)).toContain("This change would allow the host '0.0.0.0', once it is merged.");
  });

  it('adds an extends from another repository, which is not fetched', async () => {
    startFrom({ [configPath]: good, '.ccr-guard.yml': 'fail-on: error\n' });
    repository.commit({ [configPath]: bad, '.ccr-guard.yml': `extends: github:evil/lax/p.yml@${'a'.repeat(40)}\n` });
    const report = await judge();
    expect(caught(report)).toEqual([`host-not-local ${configPath}`]);
    expect(told(report).join('\n')).toContain('is new here and is not read yet');
  });

  it.each(['line', 'next-line', 'file'])('adds an ignore of the %s', async (kind) => {
    const comment = `# ${ignore}-${kind} key-openrouter -- mine`;
    repository.commit({ 'a.txt': kind === 'line' ? `${leak.trim()} ${comment}\n` : `${comment}\n${leak}` });
    const report = await judge();
    expect(caught(report)).toEqual(['key-openrouter a.txt']);
    expect(told(report).join('\n')).toContain('This ignore comes with the change that it is about');
  });

  it('baselines its own leak', async () => {
    repository.commit({ 'a.txt': leak });
    expect(await baselineCommand.run([], capture({ PATH: process.env['PATH'] }, repository.root))).toBe(0);
    repository.git('add', '--all');
    repository.commitIndex();
    const report = await judge();
    expect(caught(report)).toEqual(['key-openrouter a.txt']);
    expect(told(report).join('\n')).toContain('to the baseline');
  });

  it('renames the config', async () => {
    const names = ['notes.txt', 'data.bin', 'LICENSE', '.hidden', 'a/b/c.json5', 'package-lock.json', 'app.min.js'];
    repository.git('rm', '--quiet', configPath);
    const leaking = (seed: number): string => config({ APIKEY: `  "APIKEY": "${keyOf(seed)}",` });
    repository.commit(Object.fromEntries(names.map((name, seed) => [name, leaking(seed)])));
    const found = caught(await judge());
    for (const name of names) expect(found).toContain(`key-openrouter ${name}`);
  });

  it('moves the config into a submodule', async () => {
    const other = repositoryOf({ 'config.json': bad });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'router');
    repository.git('rm', '--quiet', configPath);
    repository.commitIndex();
    expect(stated(await judge())).toEqual(['router is a submodule: its files are in a repository of their own']);
  });

  it('moves the config behind a symbolic link', async () => {
    repository.git('rm', '--quiet', configPath);
    repository.write('elsewhere/settings.txt', bad);
    repository.link(configPath, '../elsewhere/settings.txt');
    repository.git('add', '--all');
    repository.commitIndex();
    expect(caught(await judge())).toContain('host-not-local elsewhere/settings.txt');
  });

  it('moves the config behind a symbolic link that leads out of the repository', async () => {
    repository.git('rm', '--quiet', configPath);
    repository.link(configPath, '/tmp/config.json');
    repository.git('add', '--all');
    repository.commitIndex();
    expect(stated(await judge()).join('\n')).toContain(`${configPath} is a symbolic link`);
  });

  it.each([
    ['filter', '* filter=hide'],
    ['another encoding', '* working-tree-encoding=UTF-16LE'],
    ['export-ignore', '* export-ignore'],
    ['-text', '* -text'],
    ['-diff', '* -diff'],
    ['binary', '* binary'],
    ['linguist-generated', '* linguist-generated'],
    ['a pointer to Git LFS', '* filter=lfs diff=lfs merge=lfs -text'],
  ])('gives its files the attributes of %s', async (_name, attributes) => {
    repository.write('.gitattributes', `${attributes}\n.gitattributes !working-tree-encoding\n`);
    repository.git('add', '.gitattributes');
    const id = (content: string) => repository.gitWith({ input: content }, 'hash-object', '-w', '--stdin');
    repository.git('update-index', '--add', '--cacheinfo', `100644,${id(bad)},${configPath}`);
    repository.git('update-index', '--add', '--cacheinfo', `100644,${id(leak)},a.txt`);
    repository.commitIndex();
    repository.git('-c', 'filter.hide.smudge=echo hidden', 'checkout', '--quiet', '--force', 'HEAD', '--', '.');
    expect(caught(await judge())).toEqual(
      expect.arrayContaining([`host-not-local ${configPath}`, 'key-openrouter a.txt']),
    );
  });

  it('leaves the content to Git LFS, which is stated', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'1f'.repeat(32)}\nsize 900\n`;
    repository.commit({ [configPath]: pointer });
    expect(stated(await judge()).join('\n')).toContain(`${configPath} is a Git LFS pointer`);
  });

  it('has .gitignore name its files after they were committed', async () => {
    repository.commit({ [configPath]: bad, 'a.txt': leak });
    repository.commit({ '.gitignore': '*\n' });
    expect(caught(await judge()).sort()).toEqual([`host-not-local ${configPath}`, 'key-openrouter a.txt']);
  });

  it.each(['--assume-unchanged', '--skip-worktree'])('marks its files %s', async (mark) => {
    repository.commit({ [configPath]: bad, 'a.txt': leak });
    repository.git('update-index', mark, configPath, 'a.txt');
    expect(caught(await judge()).sort()).toEqual([`host-not-local ${configPath}`, 'key-openrouter a.txt']);
  });

  it('has the leak in a commit that a merge throws away', async () => {
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'a.txt': leak });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ b: 'b' });
    repository.git('merge', '--quiet', '--strategy=ours', '--message', 'Merge', 'side');
    expect(caught(await judge())).toEqual(['key-openrouter a.txt']);
  });

  it('has the leak in a merge alone, and takes it out after that', async () => {
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ b: 'b' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ c: 'c' });
    repository.git('merge', '--quiet', '--no-commit', '--no-ff', 'side');
    repository.commit({ 'a.txt': leak });
    repository.git('rm', '--quiet', 'a.txt');
    repository.commitIndex();
    expect(caught(await judge())).toEqual(['key-openrouter a.txt']);
  });

  it('hides the leak behind a replacement of its commit', async () => {
    const leaking = repository.commit({ 'a.txt': leak });
    repository.commit({ 'a.txt': 'clean\n' });
    repository.git('replace', leaking, base);
    expect(caught(await judge())).toEqual(['key-openrouter a.txt']);
  });

  it('hides the leak among 5,000 decoys', async () => {
    const decoy = repository.gitWith({ input: '{ "Providers": "none" }' }, 'hash-object', '-w', '--stdin');
    const decoys = Array.from({ length: 5000 }, (_, at) => `100644 ${decoy}\tdecoys/${at}/config.json\n`);
    repository.gitWith({ input: decoys.join('') }, 'update-index', '--index-info');
    repository.commit({ 'decoys/2500/config.json.bak': leak });
    expect(caught(await judge())).toContain('key-openrouter decoys/2500/config.json.bak');
  });

  it('gives its files names that git quotes', async () => {
    const names = ['say "it".txt', 'tab\there', 'two\nlines', 'é', '-rf', ':(exclude)a', '%0A::error::', 'back\\slash'];
    repository.commit(Object.fromEntries(names.map((name, seed) => [name, `key = ${keyOf(seed)}\n`])));
    const shown = ['say "it".txt', 'tab\\u0009here', 'two\\u000alines', ...names.slice(3)];
    expect(caught(await judge()).sort()).toEqual(shown.map((name) => `key-openrouter ${name}`).sort());
  });

  it('hides the leak behind a line of 200 MB', async () => {
    const line = Buffer.alloc(200_000_000, 'x');
    repository.commit({ 'a.txt': Buffer.concat([line, Buffer.from(` ${leak}`)]) });
    expect(caught(await judge())).toEqual(['key-openrouter a.txt']);
  });

  it('renames the config by case alone', async () => {
    repository.git('rm', '--quiet', configPath);
    const id = repository.gitWith({ input: bad }, 'hash-object', '-w', '--stdin');
    repository.git('update-index', '--add', '--cacheinfo', `100644,${id},.Claude-Code-Router/Config.JSON`);
    repository.commitIndex();
    repository.git('checkout', '--quiet', '--force', 'HEAD', '--', '.');
    expect(caught(await judge())).toEqual(['host-not-local .Claude-Code-Router/Config.JSON']);
  });
});

describe('a pull request gains nothing by a policy that', () => {
  const off = 'rules: { "key-*": off, host-not-local: off }\nexclude: ["**"]\n';
  const both = [`host-not-local ${configPath}`, 'key-openrouter a.txt'];
  const policy = '.ccr-guard.yml';
  const leaks = { 'a.txt': leak, [configPath]: bad };
  const leaveFile = (): void => void repository.git('rm', '--quiet', policy);

  it.each<[string, () => void, string]>([
    ['has its name in other letters', () => repository.stage({ '.CCR-Guard.yml': off }), ''],
    [
      'has a second name',
      () => repository.stage({ '.ccr-guard.json': '{"exclude":["**"]}' }),
      'There are several policies',
    ],
    ['lies in a folder of GitHub', () => repository.stage({ '.github/.ccr-guard.yml': off }), ''],
    [
      'is a symbolic link',
      () => {
        leaveFile();
        repository.link(policy, 'p.yml');
        repository.stage({ 'p.yml': off });
        repository.git('add', policy);
      },
      'would turn key-* off',
    ],
    [
      'is a folder',
      () => {
        leaveFile();
        repository.stage({ [`${policy}/x`]: off });
      },
      'removes the policy',
    ],
    [
      'is a submodule',
      () => {
        leaveFile();
        repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},${policy}`);
      },
      'removes the policy',
    ],
    ['is larger than any', () => repository.stage({ [policy]: '# x\n'.repeat(1_000_000) }), 'larger than a million'],
    ['has aliases', () => repository.stage({ [policy]: 'a: &a [1]\nb: [*a, *a]\n' }), 'Aliases are not supported'],
    ['says a thing twice', () => repository.stage({ [policy]: 'fail-on: error\nfail-on: never\n' }), 'must be unique'],
    ['is in UTF-16', () => repository.stage({ [policy]: Buffer.from(`\ufeff${off}`, 'utf16le') }), 'is not UTF-8'],
    ['loses what it extends', () => repository.git('rm', '--quiet', 'strict.yml'), 'there is no such file'],
    ['extends what it changes', () => repository.stage({ 'strict.yml': off }), 'would turn key-* off'],
    ['extends itself', () => repository.stage({ 'strict.yml': 'extends: ./.ccr-guard.yml\n' }), 'extends itself'],
  ])('%s', async (_name, act, said) => {
    startFrom({ 'README.md': 'x\n', [policy]: 'extends: ./strict.yml\n', 'strict.yml': 'fail-on: error\n' });
    repository.stage(leaks);
    act();
    repository.commitIndex();
    const report = await judge();
    expect(caught(report)).toEqual(both);
    if (said !== '') expect(told(report).join('\n')).toContain(said);
  });

  it.each<[string, Record<string, string | Buffer>, string]>([
    ['cannot be read', { [policy]: 'foo: [\n' }, `${policy}:2:1: The file is not well formed`],
    ['is not UTF-8', { [policy]: Buffer.from('# caf\xe9\n', 'latin1') }, `${policy} is not UTF-8: save it as UTF-8.`],
    ['stands twice', { [policy]: 'fail-on: error\n', '.ccr-guard.json': '{}' }, 'There are several policies'],
    ['extends what is not there', { [policy]: 'extends: ./gone.yml\n' }, "Cannot extend './gone.yml'"],
  ])('mends one of its base that %s: that is an error and no pass', async (_name, files, said) => {
    repository.commit(files);
    base = repository.git('rev-parse', 'HEAD');
    repository.commit({ ...leaks, [policy]: 'fail-on: error\n' });
    await expect(judge()).rejects.toThrow(said);
  });
});

describe('a pull request is told that', () => {
  it.each([
    [
      '{',
      'The baseline as this change has it cannot be used: .ccr-guard-baseline.json: The baseline is not valid JSON',
    ],
    ['{ "version": 1, "entries": [{ "expires": "2026-02-30" }] }', 'Entry 1 of the baseline is not as it should be'],
  ])('its baseline is none: %s', async (text, said) => {
    repository.commit({ 'a.txt': leak, '.ccr-guard-baseline.json': text });
    const report = await judge();
    expect(caught(report)).toEqual(['key-openrouter a.txt']);
    expect(told(report).join('\n')).toContain(said);
  });

  it('it takes the baseline out', async () => {
    const entry = { fingerprint: '0'.repeat(32), rule: 'key-openrouter', path: 'a.txt' };
    startFrom({ '.ccr-guard-baseline.json': JSON.stringify({ version: 1, entries: [entry] }) });
    repository.git('rm', '--quiet', '.ccr-guard-baseline.json');
    repository.commit({ 'a.txt': leak });
    const report = await judge();
    expect(caught(report)).toEqual(['key-openrouter a.txt']);
    expect(told(report).join('\n')).toContain('take 1 entry out');
  });

  it('it adds to .gitleaksignore', async () => {
    startFrom({ '.ccr-guard.yml': 'ignores: { migrate: [gitleaks] }\n' });
    repository.commit({ 'a.txt': leak, '.gitleaksignore': 'a.txt:generic-api-key:1\n' });
    const report = await judge();
    expect(caught(report)).toEqual(['key-openrouter a.txt']);
    expect(told(report).join('\n')).toContain('would add 1 entry to .gitleaksignore');
  });
});

it('an ignore in letters that look alike is none', async () => {
  const lookalikes = ['\u0441cr-guard-ignore-line', 'ccr\u2010guard\u2010ignore-line', 'ccr-guard-\u200bignore-line'];
  repository.commit({ 'a.js': lookalikes.map((word) => `'${key}'; // ${word} key-openrouter -- x\n`).join('') });
  base = repository.git('rev-parse', 'HEAD~1');
  expect(caught(await judge())).toEqual(Array(3).fill('key-openrouter a.js'));
});

describe('the history finds a leak', () => {
  it.each([
    ['commit', ['tag', 'kept']],
    ['tag', ['tag', '--annotate', '--message', 'kept', 'kept']],
  ])('that a tag of a %s alone still names', async (_name, tag) => {
    repository.git('checkout', '--quiet', '--detach');
    repository.commit({ 'a.txt': leak });
    repository.git(...tag);
    repository.git('checkout', '--quiet', 'main');
    const { report } = await check({ cwd: repository.root, history: true });
    expect(caught(report)).toEqual(['key-openrouter a.txt']);
  });
});

unixDescribe('a configuration of git or a variable does not have our calls run a program:', () => {
  /** A program that leaves a mark when it is run, and then does what was asked for. */
  function trap(): { readonly program: string; readonly mark: string } {
    const folder = makeFolder('trap');
    const mark = join(folder, 'ran');
    const program = join(folder, 'program');
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexec cat\n`);
    chmodSync(program, 0o755);
    return { program, mark };
  }

  beforeEach(() => {
    startFrom({ 'README.md': 'An example\n', '.gitattributes': '* filter=evil diff=evil\n' });
    repository.commit({ 'a.txt': leak });
  });

  it.each([
    'core.fsmonitor',
    'core.hooksPath',
    'core.alternateRefsCommand',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'remote.origin.uploadpack',
    'uploadpack.packObjectsHook',
  ])('%s', async (name) => {
    const { program, mark } = trap();
    const shallow = shallowClone();
    const hooks = makeFolder('hooks');
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
      writeFileSync(join(hooks, hook), readFileSync(program), { mode: 0o755 });
    shallow.git('config', name, name === 'core.hooksPath' ? hooks : program);
    repository = shallow;
    expect(caught(await judge())).toEqual(['key-openrouter a.txt']);
    await check({ cwd: repository.root, staged: true });
    expect(existsSync(mark)).toBe(false);
  });

  it('any of GIT_*', async () => {
    const { program, mark } = trap();
    const tools = makeFolder('tools');
    for (const tool of ['git-log', 'git-cat-file', 'git-upload-pack'])
      writeFileSync(join(tools, tool), readFileSync(program), { mode: 0o755 });
    const programs = ['EXTERNAL_DIFF', 'SSH_COMMAND', 'SSH', 'ASKPASS', 'PAGER', 'PROXY_COMMAND', 'EDITOR'];
    const variables = {
      ...Object.fromEntries(programs.map((name) => [`GIT_${name}`, program])),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`,
      GIT_EXEC_PATH: tools,
    };
    await withVariables(variables, async () => expect(caught(await judge())).toEqual(['key-openrouter a.txt']));
    expect(existsSync(mark)).toBe(false);
  });

  /** A clone of the head alone, so that the check has to fetch. */
  function shallowClone(): TestRepository {
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = makeRepository();
    clone.git('remote', 'add', 'origin', pathToFileURL(repository.root).href);
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main');
    clone.git('checkout', '--quiet', '-b', 'main', 'FETCH_HEAD');
    return clone;
  }

  async function withVariables(variables: Readonly<Record<string, string>>, run: () => Promise<void>): Promise<void> {
    Object.assign(process.env, variables);
    try {
      await run();
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
    }
  }
});
