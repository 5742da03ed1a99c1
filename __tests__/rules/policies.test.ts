import { expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/default.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { findConfigs } from '../../src/routers/find.ts';
import { judge } from '../../src/rules/index.ts';

const provider = {
  name: 'acme',
  api_base_url: 'http://llm.acme.example:8080/v1',
  api_key: '$K',
  models: ['acme/large'],
};
const config = { HOST: '::1', APIKEY: '$A', Providers: [provider], Router: { default: 'acme,acme/large' } };
const policy: Policy = {
  ...defaultPolicy,
  providers: {
    allowed: ['Acme', 'anthropic'],
    banned: [{ name: 'Evil', hosts: ['evil.example'] }],
    endpoints: ['http://llm.acme.example:8080', 'https://api.anthropic.com'],
  },
  models: { allowed: ['acme/*'] },
  hosts: ['127.0.0.1', '::1'],
};

async function messagesOf(value: unknown, by: Policy): Promise<readonly string[]> {
  const { configs } = await findConfigs('.claude-code-router/config.json', JSON.stringify(value));
  return configs
    .flatMap((one) => judge(one, by))
    .filter(({ rule }) => rule !== 'config-committed')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

it('takes what the policy allows, in any case of a name and by a glob of a model', async () => {
  expect(await messagesOf(config, policy)).toEqual([]);
});

it.each([
  [
    { HOST: '127.0.0.2' },
    'host-not-local: HOST must be one of "127.0.0.1", "::1", found \'127.0.0.2\' (a loopback address, but not an allowed one)',
  ],
  [
    { Providers: [{ ...provider, name: 'evil' }], Router: {} },
    "provider-banned: BANNED provider: Evil (written 'evil')",
  ],
  [
    { Providers: [{ ...provider, name: 'other' }], Router: {} },
    "provider-not-allowed: Only Acme, anthropic allowed, found 'other'",
  ],
  [{ Providers: [{ ...provider, models: ['large'] }], Router: {} }, 'model-not-allowed: Model not allowed: large'],
  [
    { Providers: [{ ...provider, api_base_url: 'https://llm.acme.example:8080/v1' }] },
    "provider-endpoint: The base URL of provider 'acme' uses https instead of http",
  ],
  [
    { Providers: [{ ...provider, api_base_url: 'http://llm.acme.example/v1' }] },
    "provider-endpoint: The base URL of provider 'acme' uses the port of its scheme, which is not allowed",
  ],
])('refuses %j', async (patch, message) => {
  expect(await messagesOf({ ...config, ...patch }, policy)).toEqual([message]);
});

it('allows nothing where the policy allows nothing', async () => {
  const nothing: Policy = { ...policy, providers: { ...policy.providers, allowed: [] } };
  expect(await messagesOf(config, nothing)).toEqual([
    "provider-not-allowed: Only nothing allowed, found 'acme'",
    "route-not-allowed: Route 'default' uses provider 'acme', which is not allowed",
  ]);
});
