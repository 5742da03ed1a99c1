import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultPolicy } from '../../src/policy/default.ts';
import { findConfigs } from '../../src/routers/find.ts';
import { judge } from '../../src/rules/index.ts';
import { styles, write } from './written.ts';

const v1 = {
  HOST: '127.0.0.1',
  APIKEY: '$CCR_APIKEY',
  Providers: [
    {
      name: 'anthropic',
      api_base_url: 'https://api.anthropic.com/v1/messages',
      api_key: '$ANTHROPIC_API_KEY',
      models: ['claude-3.7-sonnet', 'claude-3.7-haiku'],
      transformer: { use: ['Anthropic'] },
    },
  ],
  Router: { default: 'anthropic,claude-3.7-sonnet', longContextThreshold: 60000 },
  fallback: { default: ['anthropic,claude-3.7-haiku'] },
};

const v3 = {
  gateway: { host: '127.0.0.1', port: 3456 },
  apiKeys: ['$CCR_APIKEY'],
  providers: [
    {
      name: 'anthropic',
      baseUrl: 'https://api.anthropic.com',
      apiKey: '$ANTHROPIC_API_KEY',
      models: ['claude-3.7-sonnet'],
      credentials: [{ api_key: '$SECOND' }],
      extraHeaders: { 'x-api-key': '$THIRD' },
    },
  ],
  Router: {
    rules: [{ type: 'model-prefix', pattern: 'x', target: 'anthropic/claude-3.7-sonnet' }],
    fallback: { models: ['anthropic,claude-3.7-sonnet'] },
  },
  proxy: { upstream: '' },
};

const preset = {
  name: 'p',
  version: '1',
  template: { Providers: v1.Providers, Router: v1.Router },
  secrets: { x: '$X' },
};
const settings = {
  env: {
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:3456',
    ANTHROPIC_AUTH_TOKEN: '$T',
    CLAUDE_CODE_SUBAGENT_MODEL: 'anthropic,claude-3.7-haiku',
  },
};
const v0 = {
  OPENAI_BASE_URL: 'https://api.anthropic.com',
  OPENAI_API_KEY: '$K',
  OPENAI_MODEL: 'claude-3.7-sonnet',
  Router: {},
};

type Defect = readonly [path: string, value: unknown, rule: string];
const configPath = '.claude-code-router/config.json';

/** A dialect, a config of it in which nothing else is wrong, and what to put where for which rule. */
const dialects: readonly (readonly [id: string, file: string, base: object, defects: readonly Defect[]])[] = [
  [
    'v1',
    configPath,
    v1,
    [
      ['HOST', '0.0.0.0', 'host-not-local'],
      ['HOST', 0, 'host-not-local'],
      ['HOST', '$HOST', 'host-not-local'],
      ['APIKEY', 'local-dev', 'secret-not-env'],
      ['APIKEY', '', 'apikey-missing'],
      ['Providers', [], 'providers-empty'],
      ['Providers.0.name', 'openrouter', 'provider-banned'],
      ['Providers.0.name', ' IFLOW ', 'provider-banned'],
      ['Providers.0.name', 'gemini', 'provider-not-allowed'],
      ['Providers.0.name', 'anthropic ', 'provider-not-allowed'],
      ['Providers.0.api_base_url', 'https://openrouter.ai/api/v1', 'provider-banned'],
      ['Providers.0.api_base_url', 'https://api.anthropic.com.example.org', 'provider-endpoint'],
      ['Providers.0.api_base_url', 'http://api.anthropic.com', 'provider-endpoint'],
      ['Providers.0.api_key', 'a-literal-of-nobody', 'secret-not-env'],
      ['Providers.0.api_key', '', 'secret-not-env'],
      ['Providers.0.models.1', '😀 "x"', 'model-not-allowed'],
      ['Providers.0.transformer.use.0', 'anthropic', 'unknown-transformer'],
      ['Router.default', 'anthropic', 'route-malformed'],
      ['Router.default', 'anthropic, claude-3.7-sonnet', 'route-malformed'],
      ['Router.default', 'anthropic,claude-3.7-sonnet,x', 'route-malformed'],
      ['Router.default', 'openrouter,x/y', 'route-not-allowed'],
      ['Router.planning', 'anthropic,other', 'route-not-allowed'],
      ['Router.longContextThreshold', 'many', 'config-shape'],
      ['fallback.default.0', 'dashscope,qwen', 'route-not-allowed'],
      ['CUSTOM_ROUTER_PATH', '/x.js', 'code-loading'],
      ['CLAUDE_PATH', 'claude', 'code-loading'],
      ['PROXY_URL', 'http://127.0.0.1:7890', 'traffic-redirect'],
      ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'traffic-redirect'],
      ['MY_SECRET', 'a-literal-of-nobody', 'secret-not-env'],
    ],
  ],
  [
    'v3',
    configPath,
    v3,
    [
      ['gateway.host', '0.0.0.0', 'host-not-local'],
      ['HOST', '::', 'host-not-local'],
      ['apiKeys.0', 'a-literal-of-nobody', 'secret-not-env'],
      ['providers.0.baseUrl', 'https://apis.iflow.cn/v1', 'provider-banned'],
      ['providers.0.baseUrl', 'https://example.org', 'provider-endpoint'],
      ['providers.0.credentials.0.api_key', 'a-literal-of-nobody', 'secret-not-env'],
      ['providers.0.extraHeaders.x-api-key', 'a-literal-of-nobody', 'secret-not-env'],
      ['Router.rules.0.target', 'openrouter/x', 'route-not-allowed'],
      ['Router.rules.0.target', 'OpenRouter,x', 'route-not-allowed'],
      ['Router.fallback.models.0', 'anthropic/other', 'route-not-allowed'],
      ['proxy.upstream', 'http://127.0.0.1:7890', 'traffic-redirect'],
    ],
  ],
  [
    'preset',
    'preset.json',
    preset,
    [
      ['template.Providers.0.name', 'modelscope', 'provider-banned'],
      ['template.Router.default', 'volcengine,x', 'route-not-allowed'],
      ['template.CUSTOM_ROUTER_PATH', './x.js', 'code-loading'],
      ['secrets.x', 'a-literal-of-nobody', 'secret-not-env'],
      ['noServer', true, 'traffic-redirect'],
    ],
  ],
  [
    'settings',
    '.claude/settings.json',
    settings,
    [
      ['env.ANTHROPIC_BASE_URL', 'https://example.org', 'traffic-redirect'],
      ['env.ANTHROPIC_BASE_URL', 'https://openrouter.ai/api', 'provider-banned'],
      ['env.ANTHROPIC_AUTH_TOKEN', 'a-literal-of-nobody', 'secret-not-env'],
      ['env.CLAUDE_CODE_SUBAGENT_MODEL', 'openrouter,x', 'subagent-override'],
      ['env.ANTHROPIC_MODEL', 'iflow,glm', 'route-not-allowed'],
      ['model', 'another-model', 'model-not-allowed'],
      ['apiKeyHelper', '/bin/key', 'code-loading'],
    ],
  ],
  [
    'v0',
    configPath,
    v0,
    [
      ['OPENAI_BASE_URL', 'https://dashscope.aliyuncs.com/x', 'provider-banned'],
      ['OPENAI_API_KEY', 'a-literal-of-nobody', 'secret-not-env'],
      ['OPENAI_MODEL', 'gpt-x', 'model-not-allowed'],
      ['Router.think', 'default', 'route-malformed'],
    ],
  ],
  [
    'project',
    'any.json',
    { Router: { default: 'anthropic,claude-3.7-haiku' } },
    [
      ['Router.think', 'openrouter,x', 'route-not-allowed'],
      ['Router.webSearch', 'anthropic;x', 'route-malformed'],
    ],
  ],
];

describe.each(dialects)('%s', (id, file, base, defects) => {
  it('is fine as it stands', async () => {
    const { configs } = await findConfigs(file, JSON.stringify(base));
    const found = configs.flatMap((config) => judge(config, defaultPolicy)).map(({ rule }) => rule);
    // Of the oldest format, which had none of them, what a newer version misses.
    const missing =
      id === 'v0' ? ['apikey-missing', 'config-committed', 'host-not-local', 'providers-empty'] : ['config-committed'];
    expect(found).toEqual(missing);
  });

  it.each(defects)('%s: %j is %s at its place, however it is written', async (path, value, rule) => {
    const defective = withValue(base, path.split('.'), value);
    await fc.assert(
      fc.asyncProperty(styles, async (style) => {
        const { text, spans } = write(defective, style);
        const { configs } = await findConfigs(file, text);
        expect(configs.map(({ dialect }) => dialect)).toEqual([id]);
        const found = configs
          .flatMap((config) => judge(config, defaultPolicy))
          .filter((problem) => problem.rule === rule);
        const span = spans.get(path);
        const places = found.map(({ at }) => text.slice(at.start, at.end));
        expect({ rule, places }).toEqual({ rule, places: [text.slice(span?.start, span?.end)] });
        expect(found[0]?.at).toMatchObject(span ?? {});
      }),
      { numRuns: 25, seed: 17 },
    );
  });
});

/** A copy with one value put in; lists and objects of the path exist already. */
function withValue(base: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(base)) return base.map((item, index) => (String(index) === key ? next(item, rest, value) : item));
  const object = base as Record<string, unknown>;
  return { ...object, [key]: next(object[key], rest, value) };
}

function next(inner: unknown, rest: readonly string[], value: unknown): unknown {
  return rest.length === 0 ? value : withValue(inner, rest, value);
}
