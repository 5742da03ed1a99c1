import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from '@jest/globals';
import { check } from '../../src/check.ts';
import { createPrivateFile } from '../../src/local/create.ts';
import { configFile } from '../../src/local/paths.ts';
import { template } from '../../src/local/template.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';
import { installCcr, listeningAddresses } from './real-ccr.ts';

afterAll(removeFolders);

interface Case {
  readonly name: string;
  /** Keys of the template that are set anew, or left out where they are null. */
  readonly change?: Readonly<Record<string, unknown>>;
  /** A text of the template and what stands in its place. */
  readonly replace?: readonly [string, string];
  readonly env?: Readonly<Record<string, string>>;
  /** What is said about it. */
  readonly rules: readonly string[];
  /** The address that a version listens on, null where it ends instead; only the versions that are named are tried. */
  readonly listens: Readonly<Record<string, string | null>>;
}

const table = new URL('../../../fixtures/local/listening.json', import.meta.url);
const cases: readonly Case[] = JSON.parse(readFileSync(table, 'utf8'));

function configOf({ change, replace = ['', ''] }: Case): string {
  if (!change) return template.replace(...replace);
  const changed = Object.entries({ ...JSON.parse(template), ...change }).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(changed), undefined, 2);
}

describe('what is said about a config', () => {
  it.each(cases)('with $name', async (one) => {
    const input = (async function* () {
      yield configOf(one);
    })();
    const { report } = await check({ cwd: tmpdir(), stdin: { path: '.claude-code-router/config.json', input } });
    const rules = report.findings.map(({ rule }) => rule).filter((rule) => rule !== 'config-committed');
    expect(rules).toEqual(one.rules);
    const open = Object.values(one.listens).some((address) => address !== '127.0.0.1');
    if (open) expect(rules).not.toEqual([]);
  });
});

const versions = ['1.0.73', '2.0.0'];
const installed = await Promise.all(versions.map(async (version) => ({ version, ccr: await installCcr(version) })));

for (const { version, ccr } of installed) {
  if ('missing' in ccr) {
    process.stdout.write(`Not tried: Claude Code Router ${version} could not be installed here (${ccr.missing}).\n`);
    describe.skip(`Claude Code Router ${version}`, () => it('listens as the rules say', () => {}));
    continue;
  }
  describe(`Claude Code Router ${version}`, () => {
    it.concurrent.each(cases.filter(({ listens }) => version in listens))('on a config with $name', async (one) => {
      const home = makeFolder('home');
      createPrivateFile(configFile({ HOME: home }), configOf(one));
      const env = { ANTHROPIC_API_KEY: 'made-up', CCR_APIKEY: 'made-up', ...one.env };
      const expected = one.listens[version];
      expect(await listeningAddresses(ccr.script, home, env)).toEqual(expected === null ? [] : [expected]);
    });
  });
}
