import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { template } from '../src/local/template.ts';
import { parseJson } from '../src/routers/parse.ts';
import { plain } from './routers/plain.ts';

const schema = JSON.parse(readFileSync('schemas/router-config.json', 'utf8')) as object;
const validate = new Ajv({ strict: true, allowMatchingProperties: true, allowUnionTypes: true }).compile(schema);

const good = JSON.parse(template) as Record<string, unknown> & { Providers: [Record<string, unknown>] };
const withProvider = (change: object): object => ({ ...good, Providers: [{ ...good.Providers[0], ...change }] });
const withRoute = (change: object): object => ({ ...good, Router: { default: 'anthropic,x', ...change } });

describe('the schema of a router config takes', () => {
  it('the config that install writes', () => {
    expect({ valid: validate(good), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  const clean = readdirSync('fixtures/routers', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^clean-.*config\.json5?$/.test(file),
  );
  it.each(clean.sort())('%s', async (file) => {
    const value = plain(await parseJson(readFileSync(`fixtures/routers/${file}`, 'utf8')));
    expect({ valid: validate(value), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });
});

describe('the schema of a router config refuses', () => {
  it.each<[string, object]>([
    ['an open HOST', { ...good, HOST: '0.0.0.0' }],
    ['a HOST that is a name', { ...good, HOST: 'localhost' }],
    ['no HOST', { ...good, HOST: undefined }],
    ['no APIKEY', { ...good, APIKEY: undefined }],
    ['an empty APIKEY', { ...good, APIKEY: '' }],
    ['a literal APIKEY', { ...good, APIKEY: 'secret' }],
    ['an APIKEY with a default', { ...good, APIKEY: `\${KEY:-x}` }],
    ['no providers', { ...good, Providers: [] }],
    ['providers in lower case', { ...good, Providers: undefined, providers: good.Providers }],
    ['a map of providers', { ...good, Providers: { anthropic: good.Providers[0] } }],
    ['a port out of range', { ...good, PORT: 65536 }],
    ['a proxy', { ...good, PROXY_URL: 'http://proxy.example' }],
    ['a custom router', { ...good, CUSTOM_ROUTER_PATH: './router.js' }],
    ['a transformer of its own', { ...good, transformers: [{ path: './x.js' }] }],
    ['a script in the status line', { ...good, StatusLine: { default: { modules: [{ type: 'script' }] } } }],
    ['a literal key among the settings', { ...good, OTHER_API_KEY: 'literal' }],
    ['a key in lower case', { ...good, host: '127.0.0.1' }],
    ['a provider without a name', withProvider({ name: undefined })],
    ['a name with spaces around it', withProvider({ name: ' anthropic' })],
    ['a field in another spelling', withProvider({ baseUrl: 'https://api.anthropic.com' })],
    ['a literal key', withProvider({ api_key: 'literal' })],
    ['a list of keys', withProvider({ api_key: ['$KEY'] })],
    ['an address with a user', withProvider({ api_base_url: 'https://a@api.anthropic.com' })],
    ['an address with a variable', withProvider({ api_base_url: 'https://api.anthropic.com$X' })],
    ['a model that is no text', withProvider({ models: [5] })],
    ['a route without a comma', withRoute({ think: 'anthropic' })],
    ['a route with a space', withRoute({ think: 'anthropic, x' })],
    ['a route with three parts', withRoute({ think: 'anthropic,x,y' })],
    ['a route that is a list', withRoute({ think: ['anthropic,x'] })],
    ['a threshold in words', withRoute({ longContextThreshold: 'many' })],
    ['a fallback that is a text', { ...good, fallback: { default: 'anthropic,x' } }],
    ['a list', [good]],
  ])('%s', (_, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});
