import { expect, it } from '@jest/globals';
import { alnum, seeded } from '../../src/keys/random.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { findConfigs } from '../../src/routers/find.ts';
import { judge } from '../../src/rules/index.ts';
import { findingsOf } from '../../src/verdict.ts';

const secret = seeded(9).text(alnum, 40);
const key = `sk-${secret}`;

/** Every field that holds a secret, and fields that hold one by mistake. */
const configs: readonly (readonly [name: string, config: unknown])[] = [
  ['api_key', { Providers: [{ name: 'x', api_base_url: 'https://example.org', api_key: secret }], APIKEY: secret }],
  ['a reference with text around it', { Providers: [{ name: 'x', api_base_url: 'u', api_key: `$A${secret}` }] }],
  ['a URL', { Providers: [{ name: 'x', api_base_url: `https://me:${secret}@example.org/v1`, api_key: '$A' }] }],
  ['a query', { Providers: [{ name: 'x', api_base_url: `https://example.org/v1?key=${secret}`, api_key: '$A' }] }],
  ['a templated URL', { template: { Providers: [{ name: 'x', api_base_url: `https://me:${secret}@{{host}}` }] } }],
  [
    'a name',
    { Providers: [{ name: key, api_base_url: 'https://example.org', api_key: '$A' }], Router: { default: `${key},m` } },
  ],
  ['a model', { Providers: [{ name: 'x', api_base_url: 'https://example.org', models: [key] }] }],
  [
    'a route',
    { Providers: [{ name: 'x', api_base_url: 'https://example.org' }], Router: { default: key, think: `x,${key}` } },
  ],
  ['HOST', { HOST: key, Providers: [{ name: 'x', api_base_url: 'https://example.org' }] }],
  [
    'headers',
    {
      gateway: { host: 'h' },
      providers: [{ name: 'x', baseUrl: 'u', extraHeaders: { Authorization: `Bearer ${secret}` } }],
    },
  ],
  ['a proxy', { PROXY_URL: `http://me:${secret}@proxy.example.org`, Providers: [] }],
  ['settings', { env: { ANTHROPIC_BASE_URL: `https://me:${secret}@example.org`, ANTHROPIC_AUTH_TOKEN: secret } }],
  [
    'answers of a preset',
    {
      template: { Providers: [{ name: 'x', api_base_url: 'u' }] },
      secrets: { a: secret },
      userValues: { apiKey: secret },
    },
  ],
];

it.each([
  ['a heredoc that the shell expands', 'run.sh', (text: string) => `cat > config.json <<EOF\n${text}\nEOF\n`],
  ['a template', '.claude-code-router/config.json.tmpl', (text: string) => text],
])('a secret beside a variable in %s stays out of every excerpt', async (_, path, carried) => {
  const provider = { name: 'x', api_base_url: 'https://example.org', api_key: `${secret}\${A}{{ .b }}` };
  const text = carried(JSON.stringify({ HOST: '0.0.0.0', APIKEY: '$A', Providers: [provider] }, null, 2));
  const { configs: found } = await findConfigs(path, text);
  const said = found.flatMap((one) => judge(one, defaultPolicy)).map((problem) => ({ problem }));
  const findings = findingsOf(path, text, said, defaultPolicy);
  expect(findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 12));
});

it.each(configs)('a secret in %s stays out of every message', async (_, config) => {
  const text = JSON.stringify(config);
  for (const written of [text, `${text} }`]) {
    const found = await findConfigs('.claude-code-router/config.json', written);
    const problems = [...found.problems, ...found.configs.flatMap((one) => judge(one, defaultPolicy))];
    expect(problems.length).toBeGreaterThan(1);
    expect(problems.filter(({ message, fix }) => `${message} ${fix}`.includes(secret.slice(0, 12)))).toEqual([]);
  }
});
