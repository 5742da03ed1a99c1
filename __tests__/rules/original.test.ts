import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultPolicy } from '../../src/policy/default.ts';
import { findConfigs } from '../../src/routers/find.ts';
import { judge, rules } from '../../src/rules/index.ts';

/** A config as random as its author: often right, often nearly right. */
interface Draft {
  readonly HOST?: unknown;
  readonly Providers?: readonly { readonly name?: unknown; readonly models?: readonly unknown[] }[];
  readonly Router?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

const banned = ['openrouter', 'iflow', 'volcengine', 'modelscope', 'dashscope'];
const models = ['claude-3.7-sonnet', 'claude-3.7-haiku'];
const judgedRoutes = ['default', 'background', 'think', 'longContext'];

/** What the script that came before ccr-guard decided: its exit code, 0 for a config that it took. */
function exitCode(text: string): number {
  let config: Draft;
  try {
    config = JSON.parse(text) as Draft;
  } catch {
    return 8;
  }
  if (config.HOST !== '127.0.0.1') return 8;
  for (const { name, models: offered = [] } of config.Providers ?? []) {
    if (banned.includes(String(name))) return 3;
    if (String(name).toLowerCase() !== 'anthropic') return 4;
    if (offered.some((model) => !models.includes(String(model)))) return 5;
  }
  for (const [, route] of Object.entries(config.Router ?? {}).filter(([key]) => judgedRoutes.includes(key))) {
    const [provider, model] = String(route).split(',');
    if (provider !== 'anthropic') return 6;
    if (!models.includes(model ?? '')) return 7;
  }
  return 0;
}

const good = {
  HOST: '127.0.0.1',
  APIKEY: '$CCR_APIKEY',
  Providers: [
    { name: 'anthropic', api_base_url: 'https://api.anthropic.com/v1/messages', api_key: '$ANTHROPIC_API_KEY', models },
  ],
  Router: { default: 'anthropic,claude-3.7-sonnet' },
};

const name = fc.constantFrom('anthropic', 'anthropic', ...banned, 'OpenRouter', 'gemini', ' anthropic', '', 3);
const model = fc.constantFrom(...models, ...models, 'claude-opus-4-7', 'Claude-3.7-Sonnet', 'claude-3.7-sonnet ', 5);
const route = fc.oneof(
  fc.constantFrom(
    'anthropic,claude-3.7-sonnet',
    'anthropic',
    'a,b',
    ',',
    'anthropic,',
    'anthropic/claude-3.7-haiku',
    7,
    false,
  ),
  fc.tuple(name, model).map(([provider, id]) => `${provider},${id}`),
);
const provider = fc.record(
  {
    name,
    models: fc.array(model, { maxLength: 3 }),
    api_base_url: fc.constant('https://api.anthropic.com'),
    api_key: fc.constant('$K'),
  },
  { requiredKeys: ['name', 'api_base_url', 'api_key'] },
);
const draft = fc.record(
  {
    HOST: fc.constantFrom<unknown>('127.0.0.1', '127.0.0.1', '127.0.0.1', '0.0.0.0', '::', 'localhost', '', 0, null),
    APIKEY: fc.constant('$CCR_APIKEY'),
    Providers: fc.oneof(
      { weight: 3, arbitrary: fc.array(provider, { maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constant(good.Providers) },
    ),
    Router: fc.dictionary(fc.constantFrom(...judgedRoutes), route, { maxKeys: 3 }),
  },
  { requiredKeys: [] },
);

async function errorsOf(text: string): Promise<readonly string[]> {
  const { configs } = await findConfigs('.claude-code-router/config.json', text);
  return configs
    .flatMap((config) => judge(config, defaultPolicy))
    .filter(({ rule, severity }) => (severity ?? rules.find(({ id }) => id === rule)?.severity) === 'error')
    .map(({ rule }) => rule);
}

describe('what the original script rejected', () => {
  it('is rejected', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(draft, async (config) => {
        const text = JSON.stringify(config, null, 2);
        const code = exitCode(text);
        seen.add(code);
        if (code !== 0) expect(await errorsOf(text)).not.toEqual([]);
      }),
      { numRuns: 500, seed: 11 },
    );
    expect([...seen].sort()).toEqual([0, 3, 4, 5, 6, 7, 8]);
  });

  it('is rejected where it is cut off', async () => {
    const text = JSON.stringify(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        expect(await errorsOf(text.slice(0, length))).toContain('config-unverifiable');
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  it('leaves the good config alone', async () => {
    expect(exitCode(JSON.stringify(good))).toBe(0);
    expect(await errorsOf(JSON.stringify(good))).toEqual([]);
  });
});
