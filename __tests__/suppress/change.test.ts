import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type CheckRequest, check } from '../../src/check.ts';
import { baselineCommand } from '../../src/commands/baseline.ts';
import { seeded } from '../../src/keys/random.ts';
import type { ReadText } from '../../src/policy/extends.ts';
import type { Report } from '../../src/report.ts';
import { addedLines } from '../../src/sources/lines.ts';
import { requireRepository } from '../../src/sources/repository.ts';
import { filesAt } from '../../src/sources/revision.ts';
import { config, configPath, good } from '../e2e/configs.ts';
import { capture } from '../local/io.ts';
import { repositoryOf, type TestRepository } from '../support/repository.ts';

// What somebody could try who wants a forbidden config past the check of a pull request.

const ignore = 'ccr-guard-' + 'ignore';
const bad = config({ HOST: '  "HOST": "0.0.0.0",' });

let repository: TestRepository;
let base = '';
beforeEach(() => {
  repository = repositoryOf({ [configPath]: good });
  base = repository.git('rev-parse', 'HEAD');
});
afterEach(() => repository.remove());

/** Judges the head of the repository as a change of `base`. */
async function judge(options: Partial<CheckRequest> = {}): Promise<Report> {
  const git = requireRepository({ cwd: repository.root, env: process.env }, 'the test');
  const at =
    (ref: string): ReadText =>
    async (path) =>
      filesAt(git, ref)(path)?.toString('utf8');
  const lines = await addedLines(git, { base, head: 'HEAD' });
  const { report } = await check({
    cwd: repository.root,
    trust: {
      ref: base,
      read: at(base),
      head: at('HEAD'),
      isAddedLine: (path, line) => lines.get(path)?.some(({ first, last }) => first <= line && line <= last) ?? false,
    },
    ...options,
  });
  return report;
}

const rulesOf = (report: Report): string[] => report.findings.map(({ rule }) => rule);

describe('a change that brings a forbidden config and', () => {
  it('edits the policy', async () => {
    repository.commit({ '.ccr-guard.yml': 'fail-on: warning\n' });
    base = repository.git('rev-parse', 'HEAD');
    repository.commit({ [configPath]: bad, '.ccr-guard.yml': 'rules: { host-not-local: off }\nexclude: ["**"]\n' });
    const report = await judge();
    expect(rulesOf(report)).toEqual(
      ['host-not-local', 'config-committed', ...Array(3).fill('policy-changed')].sort(byWeight),
    );
    expect(report.policy.source).toBe(`base:${base}:.ccr-guard.yml`);
  });

  it('deletes the policy', async () => {
    repository.commit({ '.ccr-guard.yml': 'rules: { config-committed: error }\n' });
    base = repository.git('rev-parse', 'HEAD');
    repository.git('rm', '-q', '.ccr-guard.yml');
    repository.commit({ [configPath]: bad });
    const report = await judge();
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([
      'config-committed',
      'host-not-local',
    ]);
    expect(report.findings.map(({ message }) => message)).toContain(
      'This change removes the policy; until it is merged the policy stays in force.',
    );
  });

  it('adds the first policy', async () => {
    repository.commit({ [configPath]: bad, '.ccr-guard.json': '{ "hosts": ["0.0.0.0"] }' });
    const report = await judge();
    expect(rulesOf(report)).toContain('host-not-local');
    expect(report.policy.source).toBe('default');
  });

  it('names a policy of its own', async () => {
    repository.commit({ [configPath]: bad, 'lax.yml': 'hosts: ["0.0.0.0"]\n' });
    const report = await judge({ policy: 'lax.yml' });
    expect(rulesOf(report)).toContain('host-not-local');
    expect(report.policy.source).toBe('default');
  });

  it('adds an ignore', async () => {
    repository.commit({
      [configPath]: bad.replace('"0.0.0.0",', `"0.0.0.0", // ${ignore}-line host-not-local -- mine`),
    });
    const report = await judge();
    expect(rulesOf(report)).toEqual(expect.arrayContaining(['host-not-local', 'ignore-invalid']));
    expect(report.suppressed).toEqual([]);
  });

  it('puts it under an ignore that is there', async () => {
    const covered = (text: string): string =>
      `// ${ignore}-next-line host-not-local -- docs\n${text.replace('{\n', '{ ')}`;
    repository.commit({ [configPath]: covered(bad) });
    base = repository.git('rev-parse', 'HEAD');
    expect(rulesOf(await judge())).not.toContain('host-not-local');
    repository.commit({ [configPath]: covered(bad).replace('0.0.0.0', '192.168.0.1') });
    expect(rulesOf(await judge())).toEqual(expect.arrayContaining(['host-not-local', 'ignore-invalid']));
  });

  it('baselines it', async () => {
    repository.commit({ [configPath]: bad });
    expect(await baselineCommand.run([], capture({ PATH: process.env['PATH'] }, repository.root))).toBe(0);
    repository.git('add', '-A');
    repository.commitIndex();
    const report = await judge();
    expect(rulesOf(report)).toEqual(expect.arrayContaining(['host-not-local', 'policy-changed']));
    expect(report.suppressed).toEqual([]);
  });

  it('copies it beside one that is in the baseline', async () => {
    repository.commit({ [configPath]: bad });
    await baselineCommand.run([], capture({ PATH: process.env['PATH'] }, repository.root));
    repository.git('add', '-A');
    repository.commitIndex();
    base = repository.git('rev-parse', 'HEAD');
    expect(await judge()).toMatchObject({ findings: [], suppressed: [{ by: 'baseline' }, { by: 'baseline' }] });
    repository.commit({ 'a/ccr-config.json': bad });
    expect((await judge()).findings.map(({ path }) => path)).toEqual(['a/ccr-config.json', 'a/ccr-config.json']);
    repository.git('rm', '-q', configPath);
    repository.git('add', '-A');
    repository.commitIndex();
    expect((await judge()).findings).toEqual([]);
  });
});

describe('a key that lived in one commit of the change', () => {
  const key = `sk-or-v1-${seeded(11).text('0123456789abcdef', 64)}`;
  const ignored = `key = ${key} # ${ignore}-line key-openrouter -- mine\n`;
  const ofCommits = (): Promise<Report> => judge({ change: { base, head: 'HEAD' } });
  const keys = ({ findings }: Report): string[] =>
    findings.filter(({ rule }) => rule === 'key-openrouter').map(({ path, line }) => `${path}:${line}`);

  it('is not excused by an ignore that lived there with it', async () => {
    repository.commit({ 'a.txt': `\n${ignored}` });
    repository.git('rm', '-q', 'a.txt');
    repository.commitIndex();
    const report = await ofCommits();
    expect(keys(report)).toEqual(['a.txt:2']);
    expect(report.suppressed).toEqual([]);
  });

  it('counts where the ignore of the same change counts', async () => {
    repository.commit({ '.ccr-guard.yml': 'ignores: { added-by-change: true }\n' });
    base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'a.txt': ignored });
    repository.commit({ 'a.txt': `${ignored}more\n` });
    const report = await ofCommits();
    expect(keys(report)).toEqual([]);
    expect(report.suppressed.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      'a.txt mine (ignored by this change)',
    ]);
  });

  it('is excused by an ignore that was there before', async () => {
    repository.commit({ 'a.txt': ignored });
    base = repository.git('rev-parse', 'HEAD');
    repository.commit({ 'a.txt': `more\n${ignored}` });
    repository.commit({ 'a.txt': `more\nand more\n${ignored}` });
    const report = await ofCommits();
    expect(report.findings.filter(({ path }) => path === 'a.txt')).toEqual([]);
    expect(report.suppressed).toHaveLength(1);
  });

  it('is told once in a history of many versions, and so is its ignore', async () => {
    for (const text of ['', 'a\n', 'a\nb\n']) repository.commit({ 'a.txt': `${text}${ignored}` });
    const { report } = await check({ cwd: repository.root, history: true });
    expect(report.findings.filter(({ path }) => path === 'a.txt')).toEqual([]);
    expect(report.suppressed.filter(({ path }) => path === 'a.txt')).toHaveLength(1);
  });
});

/** Errors first, then as the report sorts notices: by path. */
function byWeight(a: string, b: string): number {
  const order = ['host-not-local', 'policy-changed', 'config-committed'];
  return order.indexOf(a) - order.indexOf(b);
}
