import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli.ts';
import { seeded } from '../../src/keys/random.ts';
import { config, configPath } from '../e2e/configs.ts';
import { capture } from '../local/io.ts';
import { repositoryOf, type TestRepository } from '../support/repository.ts';

const name = '.ccr-guard-baseline.json';
const secret = `sk-or-v1-${seeded(7).text('0123456789abcdef', 64)}`;
const password = 'correct-horse';

let repository: TestRepository;
beforeEach(() => {
  repository = repositoryOf({
    [configPath]: config({ HOST: '  "HOST": "0.0.0.0",', api_key: `      "api_key": "${secret}",` }),
    'b/ccr-config.json': config({ APIKEY: `  "APIKEY": "${password}",` }),
  });
});
afterEach(() => repository.remove());

async function guard(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const io = capture({ PATH: process.env['PATH'] }, repository.root);
  const code = await run(args, io);
  return { code, out: io.out(), err: io.err() };
}

const written = (): string => readFileSync(join(repository.root, name), 'utf8');

/** Rewrites one field of every entry, as somebody would by hand. */
function explain(field: object): void {
  const { version, entries } = JSON.parse(written()) as { version: number; entries: object[] };
  writeFileSync(
    join(repository.root, name),
    JSON.stringify({ version, entries: entries.map((e) => ({ ...e, ...field })) }),
  );
}

describe('ccr-guard baseline', () => {
  it('accepts what is found, and nothing that comes later', async () => {
    expect((await guard('check')).code).toBe(1);
    expect(await guard('baseline')).toMatchObject({ code: 0, err: '' });
    expect(await guard('check')).toMatchObject({ code: 0, err: '' });
    repository.stage({ 'c/ccr-config.json': config({ HOST: '  "HOST": "0.0.0.0",' }) });
    repository.git('add', '-A');
    const { code, out } = await guard('check');
    expect(code).toBe(1);
    expect(out).toContain('c/ccr-config.json:2:11');
    expect(out).not.toContain('b/ccr-config.json:');
  });

  it('holds no secret, not even a short one or a part of one', async () => {
    await guard('baseline');
    expect(written()).not.toContain(password);
    expect(written()).not.toContain(secret.slice(9, 20));
  });

  it('is the same when it is written twice, from the root or from a folder', async () => {
    await guard('baseline');
    const first = written();
    const io = capture({ PATH: process.env['PATH'] }, join(repository.root, 'b'));
    expect(await run(['baseline'], io)).toBe(0);
    expect(io.out()).toMatch(/^Wrote \.\.[\\/]\.ccr-guard-baseline\.json: \d+ entries, 0 new, 0 gone\.\n$/);
    expect(written()).toBe(first);
  });

  it('does not lose reasons unless they are for what is fixed', async () => {
    await guard('baseline');
    explain({ reason: 'before our time' });
    expect(await guard('baseline')).toEqual({
      code: 2,
      out: '',
      err: `ccr-guard: ${name} holds reasons or dates that would be lost: keep them with --update.\n`,
    });
    repository.stage({ 'b/ccr-config.json': config({}), 'c/ccr-config.json': config({ HOST: '  "HOST": "::",' }) });
    repository.git('add', '-A');
    expect((await guard('baseline', '--update')).code).toBe(0);
    const entries = (JSON.parse(written()) as { entries: { path: string; reason?: string }[] }).entries;
    expect(entries.filter(({ path }) => path === 'c/ccr-config.json').map(({ reason }) => reason)).toEqual([
      undefined,
      undefined,
    ]);
    expect(entries.filter(({ path }) => path === configPath).every(({ reason }) => reason === 'before our time')).toBe(
      true,
    );
  });

  it('prunes what is fixed and adds nothing', async () => {
    await guard('baseline');
    const before = written();
    repository.stage({
      [configPath]: config({ HOST: '  "HOST": "0.0.0.0",' }),
      'c/ccr-config.json': config({ HOST: '' }),
    });
    repository.git('add', '-A');
    expect((await guard('baseline', '--prune')).out).toMatch(/, 0 new, [1-9]\d* gone\.\n$/);
    expect(written().split('\n').length).toBeLessThan(before.split('\n').length);
    expect(written()).not.toContain('c/ccr-config.json');
  });

  it('counts again what has expired', async () => {
    await guard('baseline');
    explain({ expires: '2020-01-31' });
    const { code, out } = await guard('check');
    expect(code).toBe(1);
    expect(out).toContain('The baseline entry for it expired on 2020-01-31.');
  });

  it.each([
    [['--prune'], `There is no baseline at ${name} to prune.`],
    [['--prune', '--update'], '--update takes out what is fixed too: leave --prune out.'],
    [['src'], 'The baseline command takes no paths: it is about the whole tree.'],
    [['--upate'], "Unknown option '--upate'; did you mean '--update'?"],
    [['--policy', 'gone.yml'], 'There is no policy at gone.yml.'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await guard('baseline', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${message}\n`);
  });

  it('is not passed over when it cannot be read', async () => {
    repository.stage({ [name]: '{' });
    expect(await guard('check')).toMatchObject({ code: 2, out: '' });
    expect((await guard('check', '--baseline', 'gone.json')).err).toBe(
      'ccr-guard: There is no baseline at gone.json; write one with `ccr-guard baseline`.\n',
    );
  });
});
