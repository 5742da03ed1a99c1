import { expect, it } from '@jest/globals';
import { createInspector } from '../../src/inspect.ts';
import { alnum, hex, seeded } from '../../src/keys/random.ts';
import { defaultPolicy } from '../../src/policy/default.ts';

const path = '.claude-code-router/config.json';
const config = `{"HOST": "0.0.0.0", "APIKEY": "$K", "Providers": [{"name": "openrouter", "api_base_url": "https://x.example", "api_key": "$K"}]}`;

const inspector = createInspector(defaultPolicy);

async function rulesIn(bytes: Buffer): Promise<readonly string[]> {
  const sink = inspector.begin(path);
  sink.wrote(bytes.copy(sink.space()));
  const { findings } = await inspector.end();
  return findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule);
}

it.each<[string, Buffer, string]>([
  ['UTF-16 in little-endian order', Buffer.from(`\ufeff${config}`, 'utf16le'), 'config-shape'],
  ['UTF-16 in big-endian order', Buffer.from(`\ufeff${config}`, 'utf16le').swap16(), 'config-shape'],
  ['a NUL in a comment', Buffer.from(`/* \0 */${config}`), 'provider-banned'],
  ['a NUL alone', Buffer.from('\0'), 'config-unverifiable'],
])('judges a config in %s', async (_, bytes, rule) => {
  expect(await rulesIn(bytes)).toContain(rule);
});

it('judges what UTF-16 holds as well', async () => {
  expect(await rulesIn(Buffer.from(`\ufeff${config}`, 'utf16le'))).toEqual(
    expect.arrayContaining(['host-not-local', 'provider-banned']),
  );
});

it.each([
  ['a key without a format', seeded(1).text(alnum, 40)],
  ['a format that many share', `sk-${seeded(2).text(hex, 32)}`],
  ['another', `sk-${seeded(3).text(alnum, 48)}`],
])('tells the key of an unknown provider once: %s', async (_, key) => {
  const leaked = config.replace('"api_key": "$K"', `"api_key": "${key}"`).replace('openrouter', 'corp');
  const rules = await rulesIn(Buffer.from(leaked));
  expect(rules.filter((rule) => rule.startsWith('key-') || rule === 'secret-not-env')).toEqual(['key-generic']);
});
