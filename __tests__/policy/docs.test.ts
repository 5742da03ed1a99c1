import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/default.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { policyYaml } from '../../src/policy/show.ts';
import { didYouMean } from '../../src/policy/suggest.ts';
import { shapeProblems } from '../../src/policy/validate.ts';
import { vocabulary } from '../../src/vocabulary.ts';

const load = (text: string) =>
  loadPolicy({
    root: '/',
    read: async (path) => (path === '.ccr-guard.yml' ? text : undefined),
    vocabulary,
  });

describe('the documentation', () => {
  const examples = ['docs/policy.md', 'docs/ignores-and-baseline.md'].flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = ''], i) => [
      `${path} ${i + 1}`,
      yaml,
    ]),
  );

  it.each(examples)('shows policies that can be used: %s', async (_, yaml) => {
    await expect(load(yaml)).resolves.toHaveProperty('notes', []);
  });

  it('names the address that the schema has', () => {
    const schema = JSON.parse(readFileSync('schemas/policy.json', 'utf8')) as { $id: string };
    expect(readFileSync('docs/policy.md', 'utf8')).toContain(`$schema=${schema.$id}`);
  });
});

describe('policyYaml', () => {
  it('prints a policy that says the same', async () => {
    const loaded = await load(`
      providers: { banned: [openrouter, { name: b, hosts: [b.example] }] }
      rules: { provider-banned: { severity: error, locked: true }, config-committed: off, key-*: warning }
      allow: [{ rule: key-generic, path: "a b/**", reason: "why: not", expires: 2027-01-31 }]
      detectors: [{ id: acme, prefix: acme_, entropy: 2.5 }]
      ignores: { forbidden: [key-*], migrate: [gitleaks] }
      fail-on: never`);
    const again = await load(await policyYaml(loaded));
    expect(again.policy).toEqual(loaded.policy);
    expect((await load(await policyYaml({ policy: defaultPolicy, origins: {} }))).policy).toEqual(defaultPolicy);
  });

  it('says where each part comes from', async () => {
    const yaml = await policyYaml(await load('rules:\n  key-*: warning\nhosts: []\n'));
    expect(yaml).toContain('# from .ccr-guard.yml\n  key-*: warning\n');
    expect(yaml).toContain('# from .ccr-guard.yml\nhosts: []\n');
    expect(yaml).toContain('# from default\nfail-on: error\n');
  });
});

describe('shapeProblems', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
    readonly additionalProperties?: boolean | Schema;
    readonly $ref?: string;
  }
  const schema = JSON.parse(readFileSync('schemas/policy.json', 'utf8')) as Schema & {
    readonly definitions: Readonly<Record<string, Schema>>;
  };

  /** Every map of the schema: how a policy has one, and its keys. */
  function maps(part: Schema, wrap: (inner: unknown) => unknown): [(inner: unknown) => unknown, string[]][] {
    if (part.$ref !== undefined) {
      return maps(schema.definitions[part.$ref.replace('#/definitions/', '')] ?? {}, wrap);
    }
    const own: [(inner: unknown) => unknown, string[]][] =
      part.properties === undefined ? [] : [[wrap, Object.keys(part.properties)]];
    const inner = Object.entries(part.properties ?? {}).flatMap(([key, value]) =>
      maps(value, (x) => wrap({ [key]: x })),
    );
    const items = part.items === undefined ? [] : maps(part.items, (x) => wrap([x]));
    const others = (part.anyOf ?? []).flatMap((one) => maps(one, wrap));
    const values =
      typeof part.additionalProperties === 'object' ? maps(part.additionalProperties, (x) => wrap({ any: x })) : [];
    return [...own, ...inner, ...items, ...others, ...values];
  }

  it('knows the keys of every map in the schema', async () => {
    const all = maps(schema, (inner) => inner);
    expect(all).toHaveLength(9);
    for (const [wrap, keys] of all) {
      const messages = (await shapeProblems(wrap({ zzzzzzzzzzzz: 1 }))).map(({ message }) => message);
      const known = keys.filter((key) => key !== '$schema').join(', ');
      expect(messages).toContain(`Unknown key 'zzzzzzzzzzzz'; the keys here are ${known}`);
    }
  });
});

describe('didYouMean', () => {
  it.each([
    ['provders', 'providers'],
    ['Providers', 'providers'],
    ['hsots', 'hosts'],
    ['failon', 'fail-on'],
    ['exlcude', 'exclude'],
  ])('%s is %s', (word, meant) => {
    expect(didYouMean(word, ['extends', 'providers', 'hosts', 'exclude', 'fail-on'])).toBe(
      `; did you mean '${meant}'?`,
    );
  });

  it.each(['x', 'colour', 'a'.repeat(10_000)])('%# is nothing like it', (word) => {
    expect(didYouMean(word, ['extends', 'providers', 'hosts'])).toBe('');
  });
});
