import { bad, type Fields, reference, type Tree } from './tree.ts';

/** One way to write a router config, clean and with each of its defects. */
export interface Sample {
  readonly dialect: string;
  readonly defect: string;
  readonly tree: Fields;
  /** What is said at the config's opening, besides `config-committed`. */
  readonly opening: readonly string[];
  /** The file that the config is written to; undefined where its shape alone says what it is. */
  readonly target?: string;
}

const key = reference('ANTHROPIC_API_KEY');
const ok = 'anthropic,claude-3.7-sonnet';
const main = '~/.claude-code-router/config.json';

const provider = (changes: Fields = {}): Fields => ({
  name: 'anthropic',
  api_base_url: 'https://api.anthropic.com/v1/messages',
  api_key: key,
  models: ['claude-3.7-sonnet', 'claude-3.7-haiku'],
  transformer: { use: ['Anthropic'] },
  ...changes,
});

const banned: Fields = provider({
  name: bad('openrouter', 'provider-banned'),
  api_base_url: bad('https://openrouter.ai/api/v1/chat/completions', 'provider-endpoint'),
});

const v1 = (changes: Fields = {}): Fields => ({
  LOG: true,
  HOST: '127.0.0.1',
  PORT: 3456,
  APIKEY: reference('CCR_APIKEY'),
  Providers: [provider()],
  Router: { default: ok, longContextThreshold: 60000, background: 'anthropic,claude-3.7-haiku' },
  ...changes,
});

const without = (tree: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(tree).filter(([field]) => field !== name));

const withRoute = (name: string, value: Tree): Fields => v1({ Router: { default: ok, [name]: value } });

const ofV1: Readonly<Record<string, Fields>> = {
  clean: v1(),
  'open host': v1({ HOST: bad('0.0.0.0', 'host-not-local') }),
  'host of the wrong kind': v1({ HOST: bad(true, 'host-not-local') }),
  'literal client key': v1({ APIKEY: bad('local-dev', 'secret-not-env') }),
  'empty client key': v1({ APIKEY: bad('', 'apikey-missing') }),
  'literal key': v1({ Providers: [provider({ api_key: bad('not-needed', 'secret-not-env') })] }),
  'banned by name and host': v1({ Providers: [banned, provider()] }),
  'banned by host': v1({
    Providers: [
      provider({ api_base_url: bad('https://openrouter.ai/api/v1', 'provider-banned', 'provider-endpoint') }),
    ],
  }),
  'unknown provider': v1({ Providers: [provider(), provider({ name: bad('mini max', 'provider-not-allowed') })] }),
  'plain http': v1({
    Providers: [provider({ api_base_url: bad('http://api.anthropic.com/v1/messages', 'provider-endpoint') })],
  }),
  'foreign model': v1({
    Providers: [
      provider({ models: ['claude-3.7-sonnet', 'claude-3.7-haiku', bad('z-ai/glm-4.6', 'model-not-allowed')] }),
    ],
  }),
  'no providers': v1({ Providers: bad([], 'providers-empty') }),
  'banned route': withRoute('think', bad('openrouter,claude-3.7-sonnet', 'route-not-allowed')),
  'route of a name of its own': withRoute('planning', bad('iflow,claude-3.7-sonnet', 'route-not-allowed')),
  'route without a comma': withRoute('webSearch', bad('claude-3.7-sonnet', 'route-malformed')),
  'code that is loaded': v1({ CUSTOM_ROUTER_PATH: bad('/srv/router.js', 'code-loading') }),
  'transformer of its own': v1({ transformers: [{ path: bad('./x.js', 'code-loading'), options: {} }] }),
  proxy: v1({ PROXY_URL: bad('http://proxy.internal:8080', 'traffic-redirect') }),
  'unknown transformer': v1({
    Providers: [provider({ transformer: { use: [bad('anthropic', 'unknown-transformer')] } })],
  }),
  fallback: v1({ fallback: { default: [ok, bad('modelscope,claude-3.7-haiku', 'route-not-allowed')] } }),
};

const v3 = (changes: Fields = {}, entry: Fields = {}): Fields => ({
  gateway: { host: '127.0.0.1', port: 3456 },
  apiKeys: [reference('CCR_APIKEY')],
  providers: [
    {
      name: 'anthropic',
      baseUrl: 'https://api.anthropic.com',
      apiKey: key,
      models: ['claude-3.7-sonnet', 'claude-3.7-haiku'],
      ...entry,
    },
  ],
  Router: {
    rules: [{ id: 'all', type: 'condition', target: 'anthropic/claude-3.7-sonnet' }],
    fallback: { mode: 'model-chain', models: ['anthropic/claude-3.7-haiku'] },
  },
  ...changes,
});

const ofV3: Readonly<Record<string, Fields>> = {
  clean: v3(),
  'open gateway': v3({ gateway: { port: 3456, host: bad('0.0.0.0', 'host-not-local') } }),
  'literal client key': v3({ apiKeys: [bad('local-dev', 'secret-not-env')] }),
  'banned by host': v3({}, { baseUrl: bad('https://openrouter.ai/api/v1', 'provider-banned', 'provider-endpoint') }),
  'literal credential': v3({}, { credentials: [{ api_key: bad('needed', 'secret-not-env') }] }),
  'literal header': v3({}, { extraHeaders: { Authorization: bad('Bearer not-needed', 'secret-not-env') } }),
  'banned target': v3({ Router: { rules: [{ target: bad('dashscope/claude-3.7-sonnet', 'route-not-allowed') }] } }),
  script: v3({ Router: { rules: [{ target: ok, script: { source: bad('return 1', 'code-loading') } }] } }),
  'banned fallback': v3({
    Router: {
      fallback: { models: [bad('volcengine/claude-3.7-sonnet', 'route-not-allowed')] },
      rules: [{ target: ok }],
    },
  }),
};

const template = { Providers: [provider()], Router: { default: ok } };
const preset = (changes: Fields = {}, inner: Fields = {}): Fields => ({
  name: 'team',
  version: '1.0.0',
  schema: [{ id: 'token', type: 'password' }],
  template: { ...template, ...inner },
  ...changes,
});

const ofPreset: Readonly<Record<string, Fields>> = {
  clean: preset(),
  'banned provider': preset({}, { Providers: [provider(), banned] }),
  'banned route': preset({}, { Router: { default: bad('iflow,claude-3.7-haiku', 'route-not-allowed') } }),
  'answer to a password': preset({ userValues: { token: bad('not-needed', 'secret-not-env') } }),
  'past the router': preset({ noServer: bad(true, 'traffic-redirect') }),
};

const v0 = (changes: Fields = {}): Fields => ({
  log: true,
  HOST: '127.0.0.1',
  APIKEY: reference('CCR_APIKEY'),
  OPENAI_API_KEY: key,
  OPENAI_BASE_URL: 'https://api.anthropic.com/v1',
  OPENAI_MODEL: 'claude-3.7-sonnet',
  ...changes,
});

const ofV0: Readonly<Record<string, Fields>> = {
  clean: v0(),
  'banned host': v0({ OPENAI_BASE_URL: bad('https://openrouter.ai/api/v1', 'provider-banned', 'provider-endpoint') }),
  'foreign model': v0({ OPENAI_MODEL: bad('deepseek-chat', 'model-not-allowed') }),
  'literal key': v0({ OPENAI_API_KEY: bad('not-needed', 'secret-not-env') }),
};

const ofProject: Readonly<Record<string, Fields>> = {
  clean: { Router: { default: ok } },
  'banned route': { Router: { default: ok, think: bad('openrouter,claude-3.7-sonnet', 'route-not-allowed') } },
};

const settings = (env: Fields): Fields => ({ env: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:3456', ...env } });

const ofSettings: Readonly<Record<string, Fields>> = {
  clean: settings({ ANTHROPIC_AUTH_TOKEN: key }),
  'foreign server': settings({ ANTHROPIC_BASE_URL: bad('https://gate.example.net', 'traffic-redirect') }),
  'literal token': settings({ ANTHROPIC_AUTH_TOKEN: bad('not-needed', 'secret-not-env') }),
  subagent: settings({ CLAUDE_CODE_SUBAGENT_MODEL: bad('openrouter,claude-3.7-sonnet', 'subagent-override') }),
};

const samplesOf = (
  dialect: string,
  defects: Readonly<Record<string, Fields>>,
  target?: string,
  opening: readonly string[] = [],
): Sample[] =>
  Object.entries(defects).map(([defect, tree]) => ({ dialect, defect, tree, opening, ...(target && { target }) }));

/** Every dialect with every defect. */
export const samples: readonly Sample[] = [
  ...samplesOf('v1', ofV1),
  ...samplesOf('v1', { 'missing host': without(v1(), 'HOST') }, undefined, ['host-not-local']),
  ...samplesOf('v1', { 'missing client key': without(v1(), 'APIKEY') }, undefined, ['apikey-missing']),
  ...samplesOf('v3', ofV3),
  ...samplesOf('preset', ofPreset),
  ...samplesOf('v0', ofV0, main, ['providers-empty']),
  ...samplesOf('project', ofProject),
  ...samplesOf('settings', ofSettings, '~/.claude/settings.json'),
];
