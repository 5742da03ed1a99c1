import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { alnum, seeded } from '../../src/keys/random.ts';
import { push } from '../support/events.ts';
import { nodesUnderTest } from '../support/nodes.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';
import { type Played, play } from '../support/runner.ts';
import { config, configPath, good } from './configs.ts';
import { makeRepository } from './repository.ts';

afterAll(removeFolders);

/** `error a.json:3:5 rule` for each annotation that has a place. */
function places({ annotations }: Played): string[] {
  return annotations
    .filter(({ file }) => file !== undefined)
    .map(
      ({ level, file, line, column, title }) =>
        `${level} ${file}:${line}:${column} ${title?.slice('ccr-guard: '.length)}`,
    );
}

const openHost = config({ HOST: '  "HOST": "0.0.0.0",' });

describe.each(nodesUnderTest())('the Action on $name', ({ path: node }) => {
  it.concurrent('passes a repository without configs and keys, and says what it looked at', async () => {
    const { path } = makeRepository({ 'readme.md': '# Hello\n', 'src/a.ts': 'export {};\n' });
    const played = await play({ node, workspace: path });
    expect(played.exitCode).toBe(0);
    expect(played.annotations).toEqual([]);
    expect(played.log).toHaveLength(1);
    expect(played.log[0]).toMatch(/^ccr-guard: No findings\. Looked at 2 files \(/);
    expect(played.outputs).toEqual({ findings: '0', errors: '0', warnings: '0', report: '' });
    expect(played.complaints).toEqual([]);
  });

  it.concurrent('passes a good committed config with a notice', async () => {
    const { path } = makeRepository({ [configPath]: good });
    const played = await play({ node, workspace: path });
    expect(played.exitCode).toBe(0);
    expect(places(played)).toEqual([`notice ${configPath}:1:1 config-committed`]);
  });

  it.concurrent.each([
    ['an open host', { HOST: '  "HOST": "0.0.0.0",' }, `${configPath}:2:11 host-not-local`],
    ['a banned provider', { name: '      "name": "openrouter",' }, `${configPath}:6:15 provider-banned`],
    [
      'a foreign endpoint',
      { api_base_url: '      "api_base_url": "https://example.com/v1",' },
      `${configPath}:7:23 provider-endpoint`,
    ],
    [
      'a model that is not allowed',
      { models: '      "models": ["gpt-4o", "claude-3.7-sonnet"],' },
      `${configPath}:9:18 model-not-allowed`,
    ],
    ['a literal client key', { APIKEY: '  "APIKEY": "letmein",' }, `${configPath}:3:13 secret-not-env`],
    ['a malformed route', { Router: '  "Router": { "default": "anthropic" }' }, `${configPath}:13:26 route-malformed`],
  ])('fails for %s at its place', async (_name, changes, place) => {
    const { path } = makeRepository({ [configPath]: config(changes) });
    const played = await play({ node, workspace: path });
    expect(played.exitCode).toBe(1);
    expect(places(played)).toContain(`error ${place}`);
    expect(played.annotations.at(-1)?.message).toMatch(/^ccr-guard: \d+ errors?/);
    expect(played.complaints).toEqual([]);
  });

  it.concurrent('keeps the caps with forty findings, and loses none', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`c${index}/${configPath}`, openHost]));
    const { path } = makeRepository(files);
    const played = await play({ node, workspace: path });
    expect(played.exitCode).toBe(1);
    expect(played.dropped).toEqual([]);
    expect(played.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(played.outputs['errors']).toBe('40');
    for (const file of Object.keys(files)) expect(played.summary).toContain(file);
  });

  it.concurrent('survives hostile file names', async () => {
    const elsewhere = ['a,line=1::x.json', 'b\n::error::injected.json', '::add-mask::ccr-guard.json'];
    const names = ['c##[error]pwn.json', '%0A.json', ...(process.platform === 'win32' ? [] : elsewhere)];
    const { path } = makeRepository(Object.fromEntries(names.map((name) => [name, openHost])));
    const played = await play({ node, workspace: path, with: { format: 'github', output: 'out.txt' } });
    expect(played.exitCode).toBe(1);
    const errors = played.annotations.filter(({ level, file }) => level === 'error' && file !== undefined);
    expect(errors.map(({ title }) => title)).toEqual(names.map(() => 'ccr-guard: host-not-local'));
    expect(errors.map(({ file }) => file)).toEqual(
      expect.arrayContaining(names.filter((name) => !name.includes('\n'))),
    );
    expect([played.masks, played.others, played.complaints]).toEqual([[], [], []]);
  });

  it.concurrent('shows a secret nowhere', async () => {
    const leaked = `sk-or-v1-${seeded(7).text('0123456789abcdef', 64)}`;
    const other = `ghp_${seeded(8).text(alnum, 36)}`;
    const { path } = makeRepository({
      [configPath]: config({ api_key: `      "api_key": "${leaked}",` }),
      'notes.md': `first ${leaked}\nthen ${other}\n`,
    });
    for (const format of ['json', 'sarif', 'junit', 'markdown', 'html', 'pretty', 'github']) {
      const played = await play({ node, workspace: path, with: { format, output: 'report.out' } });
      expect(played.exitCode).toBe(1);
      expect(places(played)).toContain('error notes.md:1:7 key-openrouter');
      const texts = [...played.log, played.stderr, JSON.stringify(played.outputs), played.summary ?? ''];
      texts.push(JSON.stringify(played.annotations), readFileSync(join(path, 'report.out'), 'utf8'));
      for (const value of [leaked, leaked.slice(9, 41), other, other.slice(4, 30)]) {
        expect(texts.filter((text) => text.includes(value))).toEqual([]);
      }
    }
  });

  it.concurrent('tells in SARIF and in the summary what the rules mean, those of the policy too', async () => {
    const { path } = makeRepository({
      [configPath]: openHost,
      '.ccr-guard.yml': 'detectors: [{ id: acme-token, title: Token of Acme, prefix: acme_ }]\n',
      'a.txt': `acme_${seeded(9).text(alnum, 20)}\n`,
    });
    const played = await play({ node, workspace: path, with: { output: 'r.sarif' } });
    const { rules } = JSON.parse(readFileSync(join(path, 'r.sarif'), 'utf8')).runs[0].tool.driver;
    const titles = Object.fromEntries(
      rules.map((rule: { id: string; shortDescription: { text: string } }) => [rule.id, rule.shortDescription.text]),
    );
    expect(titles).toMatchObject({
      'key-acme-token': 'Leaked key: Token of Acme',
      'config-committed': expect.any(String),
    });
    expect(titles['host-not-local']).not.toBe('host-not-local');
    expect(played.summary).toContain('What the rules mean');
  });

  it.concurrent('annotates paths of the repository under a working directory and a checkout path', async () => {
    const workspace = makeFolder('workspace');
    mkdirSync(join(workspace, 'checkout'));
    makeRepository({ [`pkg/${configPath}`]: openHost, 'elsewhere.json': openHost }, join(workspace, 'checkout'));
    const played = await play({
      node,
      workspace,
      with: { 'working-directory': 'checkout/pkg', format: 'json', output: 'r.json' },
    });
    expect(places(played)).toContain(`error pkg/${configPath}:2:11 host-not-local`);
    expect(played.outputs['errors']).toBe('1');
    expect(played.outputs['report']).toBe('checkout/pkg/r.json');
    expect(JSON.parse(readFileSync(join(workspace, 'checkout/pkg/r.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  it.concurrent('looks at the given paths alone', async () => {
    const { path } = makeRepository({ 'a.json': openHost, 'b.json': openHost, 'c.txt': '' });
    const played = await play({ node, workspace: path, with: { paths: 'a.json\nc.txt' } });
    expect(played.outputs['errors']).toBe('1');
  });

  it.concurrent('fails with exit code 2 for what was named and is not there', async () => {
    const { path } = makeRepository({ 'a.txt': '' });
    const played = await play({ node, workspace: path, with: { paths: 'missing.json' } });
    expect(played.exitCode).toBe(2);
    expect(played.log.join('\n')).toContain('missing.json');
  });

  it.concurrent('obeys fail-on over the policy', async () => {
    const { path } = makeRepository({ 'a.json': openHost });
    const never = await play({ node, workspace: path, with: { 'fail-on': 'never' } });
    expect(never.exitCode).toBe(0);
    expect(never.annotations.some(({ level }) => level === 'error')).toBe(true);
    const kept = makeRepository({ [configPath]: good });
    expect((await play({ node, workspace: kept.path, with: { 'fail-on': 'notice' } })).exitCode).toBe(1);
  });

  it.concurrent('refuses a wrong input and a broken policy in a sentence', async () => {
    const { path } = makeRepository({ 'a.txt': '', '.ccr-guard.yml': 'hots: []\n' });
    const wrong = await play({ node, workspace: path, with: { 'fail-on': 'fatal' } });
    expect([wrong.exitCode, wrong.annotations.map(({ message }) => message)]).toEqual([
      2,
      ["ccr-guard: The input 'fail-on' is 'fatal'; it must be one of error, warning, notice, never."],
    ]);
    const broken = await play({ node, workspace: path });
    expect(broken.exitCode).toBe(2);
    expect(broken.annotations[0]?.message).toContain('.ccr-guard.yml:1:1');
    expect(broken.stdout + broken.stderr).not.toMatch(/\n\s+at /);
  });

  it.concurrent('works without the files of the runner', async () => {
    const { path } = makeRepository({ 'a.json': openHost });
    const env = { GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined, GITHUB_EVENT_PATH: undefined };
    const played = await play({ node, workspace: path, env });
    expect(played.exitCode).toBe(1);
    expect(played.others).toEqual([]);
    const nowhere = { GITHUB_OUTPUT: join(path, 'x', 'y'), GITHUB_STEP_SUMMARY: join(path, 'x', 'y') };
    expect((await play({ node, workspace: path, env: nowhere })).exitCode).toBe(1);
  });

  it.concurrent('looks at nothing when a branch was deleted', async () => {
    const { path } = makeRepository({ 'a.json': openHost });
    const event = push('a'.repeat(40), '0'.repeat(40));
    const played = await play({ node, workspace: path, event });
    expect(played.exitCode).toBe(0);
    expect(played.log).toEqual(['ccr-guard: nothing to look at: the push deleted refs/heads/topic.']);
  });
});
