import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { allRules } from '../../src/catalogue.ts';
import { explainCommand } from '../../src/commands/explain.ts';
import { capture } from '../local/io.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';

afterAll(removeFolders);

describe('the catalogue', () => {
  it('tells about each rule once, in full, in the order of the ids', async () => {
    const rules = allRules();
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { id, title, help, fix } of rules) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(title).toMatch(/^[^\n]{5,100}$/);
      expect(help).toMatch(/^[\s\S]{40,}\.$/);
      expect(fix).toMatch(/^[A-Z][^\n]{5,160}\.$/);
    }
  });

  it('knows the rules of configs, keys and ignores', async () => {
    const ids = allRules().map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['host-not-local', 'ignore-stale', 'key-anthropic', 'key-generic', 'key-openrouter']),
    );
    expect(allRules().find(({ id }) => id === 'host-not-local')).toMatchObject({
      id: 'host-not-local',
      severity: 'error',
    });
  });
});

describe('explain', () => {
  it('tells what a rule means, its severity, the remedy and where to read on', async () => {
    const io = capture({ PATH: process.env['PATH'] });
    expect(await explainCommand.run(['host-not-local'], io)).toBe(0);
    expect(io.out()).toMatch(
      /^host-not-local \(error\): .+\n\n[\s\S]+\n\nFix: .+\nDocs: docs\/rules\.md#host-not-local\n$/,
    );
  });

  it('lists all rules for programs', async () => {
    const io = capture({ PATH: process.env['PATH'] });
    expect(await explainCommand.run(['--all', '--format', 'json'], io)).toBe(0);
    const rules = JSON.parse(io.out());
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(allRules().map(({ id }) => id));
    expect(Object.keys(rules[0])).toEqual(['id', 'title', 'severity', 'help', 'fix', 'docs']);
  });

  it('knows the rules of the detectors that the policy here defines', async () => {
    const folder = makeFolder();
    const detector = '{ id: acme-token, title: Token of the Acme API, prefix: acme_ }';
    writeFileSync(join(folder, '.ccr-guard.yml'), `detectors: [${detector}]\n`);
    const io = capture({ PATH: process.env['PATH'] }, folder);
    expect(await explainCommand.run(['key-acme-token'], io)).toBe(0);
    expect(io.out()).toContain('key-acme-token (error): Leaked key: Token of the Acme API\n');
    const all = capture({ PATH: process.env['PATH'] }, folder);
    await explainCommand.run(['--all', '--format', 'json'], all);
    expect(JSON.parse(all.out()).map(({ id }: { id: string }) => id)).toContain('key-acme-token');
    await expect(explainCommand.run(['key-acme-tokn'], all)).rejects.toThrow("did you mean 'key-acme-token'?");
  });

  it.each([
    [['host-not-locl'], "There is no rule 'host-not-locl'; did you mean 'host-not-local'?"],
    [['zzzzzzzzzzzzzzz'], "There is no rule 'zzzzzzzzzzzzzzz'; 'ccr-guard explain --all' lists them."],
    [[], "Name the rules to explain, or say '--all'."],
    [['host-not-local', '--all'], "Name the rules to explain, or say '--all'."],
    [['--all', '--format', 'xml'], "There is no format 'xml' here; use text or json."],
    [['--al'], "Unknown option '--al'"],
  ])('refuses %j', async (args, message) => {
    await expect(explainCommand.run(args, capture({ PATH: process.env['PATH'] }))).rejects.toThrow(message);
  });
});
