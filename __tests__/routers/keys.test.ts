import { expect, it } from '@jest/globals';
import { findConfigs } from '../../src/routers/find.ts';
import { lastKey, routerKeys } from '../../src/routers/keys.ts';

async function hintsOf(config: unknown, path = '.claude-code-router/config.json') {
  const text = JSON.stringify(config);
  const { configs } = await findConfigs(path, text);
  return configs.flatMap(routerKeys).map(({ node, ...hint }) => ({ ...hint, text: text.slice(node.start, node.end) }));
}

it('names the host and the provider of each literal key, but not of what clients present', async () => {
  const config = {
    HOST: '127.0.0.1',
    APIKEY: 'client',
    MY_TOKEN: 'other',
    Providers: [
      { name: 'zai', api_base_url: 'https://api.z.ai/v1', api_key: 'literal' },
      { name: 'a', api_base_url: 'https://api.anthropic.com', api_key: '$A' },
      { name: 'b', api_base_url: 'https://example.org', api_key: '' },
    ],
  };
  expect(await hintsOf(config)).toEqual([
    { secret: 'literal', host: 'api.z.ai', name: 'zai', text: '"literal"' },
    { secret: 'other', name: 'MY_TOKEN', text: '"other"' },
  ]);
});

it('takes the scheme off a header, and reads every key of a provider', async () => {
  const provider = {
    name: 'x',
    baseUrl: 'https://example.org',
    credentials: [{ apiKey: 'one' }, 'two'],
    extraHeaders: { Authorization: 'Bearer three', 'X-Title': 'no secret' },
  };
  const hints = await hintsOf({ gateway: { host: '127.0.0.1' }, apiKeys: [{ key: 'four' }], providers: [provider] });
  expect(hints.map(({ secret }) => secret)).toEqual(['one', 'two', 'three']);
});

it('reads the settings of Claude Code', async () => {
  const hints = await hintsOf({ env: { ANTHROPIC_AUTH_TOKEN: 'literal' } }, '.claude/settings.json');
  expect(hints).toEqual([{ secret: 'literal', name: 'ANTHROPIC_AUTH_TOKEN', text: '"literal"' }]);
});

it.each([
  ['env.ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_AUTH_TOKEN'],
  ['Providers[0].extraHeaders["x-api-key"]', 'x-api-key'],
  ['apiKeys[2]', 'apiKeys'],
  ['', ''],
])('the last key of %j is %j', (path, key) => {
  expect(lastKey({ path, node: { kind: 'null', start: 0, end: 0 } })).toBe(key);
});
