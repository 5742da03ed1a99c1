import { describe, expect, it } from '@jest/globals';
import { detectors } from '../../../src/keys/detectors/index.ts';
import { type Provider, providers } from '../../../src/keys/provider-list.ts';
import { wordsOf } from '../../../src/keys/providers.ts';
import { alnum, digits, hex, seeded } from '../../../src/keys/random.ts';
import { find } from './search.ts';

/** The names of a provider: `cohere` and `api.cohere.ai`. */
interface Names {
  readonly id: string;
  readonly host: string;
}

type Style = (names: Names, key: string) => string;

const capitals = (id: string): string => id.toUpperCase();
const title = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** The ways in which people write a key of a provider, whatever it looks like. */
const named: Readonly<Record<string, Style>> = {
  '.env': ({ id }, key) => `${capitals(id)}_API_KEY=${key}\n`,
  shell: ({ id }, key) => `export ${capitals(id)}_KEY="${key}"\n`,
  YAML: ({ id }, key) => `${id}_api_key: ${key}\n`,
  'nested YAML': ({ id }, key) => `${id}:\n  model: x-large\n  api_key: ${key}\n`,
  'a YAML list': ({ host }, key) => `- base_url: https://${host}/v1\n  api_key: "${key}"\n`,
  TOML: ({ id }, key) => `[providers.${id}]\nmodel = "big"\napi_key = "${key}"\n`,
  JSON: ({ id }, key) => `{"${id}ApiKey": "${key}"}`,
  'nested JSON': ({ id }, key) => `{"${id}": {"apiKey": "${key}"}}`,
  'a JSON record': ({ id }, key) => `{"name": "${title(id)}", "on": true, "tests": {"${id}_secret": "${key}"}}`,
  'an attribute': ({ id }, key) => `${id}.api_key = '${key}'`,
  TypeScript: ({ id }, key) => `const ${id}Key = "${key}";`,
  'an argument': ({ id }, key) => `client = ${title(id)}(api_key="${key}")`,
  curl: ({ host }, key) => `curl https://${host}/v1/chat -H "Authorization: Bearer ${key}"`,
  'a header of its own': ({ host }, key) =>
    `curl https://${host}/v1/chat \\\n  -H "Content-Type: application/json" \\\n  -H "x-api-key: ${key}"`,
  'curl with the host last': ({ host }, key) => `curl -H "Authorization: Bearer ${key}" https://${host}/v1/models`,
  'a client of OpenAI': ({ host }, key) => `OpenAI(\n    api_key="${key}",\n    base_url="https://${host}/v1",\n)`,
  'a server of tools': ({ host }, key) =>
    `{"x": {"headers": {"Authorization": "Bearer ${key}"}, "url": "https://${host}/mcp"}}`,
  'the environment of a server': ({ id }, key) => `"env": {"${capitals(id)}_API_KEY": "${key}"}`,
  'a log': ({ id }, key) => `[INFO] Sending request to the ${id} API\n[DEBUG] Using Key=${key}\n[INFO] done\n`,
  XML: ({ id }, key) => `<${id}-key>${key}</${id}-key>`,
  'Android strings': ({ id }, key) => `<string name="${id}_key">${key}</string>`,
  'a flag': ({ id }, key) => `tool run --${id}-key ${key} --verbose`,
  Go: ({ id }, key) => `var ${id}Token = \`${key}\``,
  Java: ({ id }, key) => `private static final String ${capitals(id)}_KEY = "${key}";`,
  'C#': ({ id }, key) => `public string ${title(id)}ApiKey { get; set; } = "${key}";`,
  Ruby: ({ id }, key) => `${title(id)}.configure do |config|\n  config.api_key = '${key}'\nend`,
  PHP: ({ id }, key) => `define('${capitals(id)}_API_KEY', '${key}');`,
  Rust: ({ id }, key) => `const ${capitals(id)}_API_KEY: &str = "${key}";`,
  Docker: ({ id }, key) => `ENV ${capitals(id)}_API_KEY ${key}\n`,
  Kubernetes: ({ id }, key) => `- name: ${capitals(id)}_API_KEY\n  value: "${key}"\n`,
  PowerShell: ({ id }, key) => `$env:${capitals(id)}_API_KEY = "${key}"`,
};

/** Places in which the format has to speak for the key. */
const shown: Readonly<Record<string, Style>> = {
  'a Python dictionary': ({ id }, key) => `KEYS = {"${id}": "${key}"}`,
  'a table in Markdown': ({ id }, key) => `| ${title(id)} | \`${key}\` |\n`,
  'a comment': ({ id }, key) => `// ${id}: ${key}`,
  'separated values': ({ id }, key) => `"${title(id)}","${key}"\n`,
  'a sentence': ({ id }, key) => `My ${id} key is ${key} and nobody knows.`,
  'a store of credentials': ({ id }, key) => `<id>{${id}}</id>\n<secret>{AQAAABAAA ${key}}</secret>`,
};

const around: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  indented: (text) => text.replace(/^/gm, '    '),
};

const uuid = '8-4-4-4-12';

/** What is no key of the provider. */
const misses: Readonly<Record<string, (names: Names, seed: number) => string>> = {
  'a placeholder': ({ id }) => `${capitals(id)}_API_KEY=YOUR_${capitals(id)}_API_KEY\n`,
  'a run of x': ({ id }) => `${id}_api_key: sk-${'x'.repeat(32)}\n`,
  'a tag': ({ id }) => `{"${id}ApiKey": "<token>"}`,
  'a reference': ({ id }) => `${id}: {apiKey: process.env.${capitals(id)}_API_KEY}`,
  'an address': ({ host }) => `The API is at https://${host}/v1/chat/completions; see https://docs.${host}/keys.`,
  'a model': ({ id }) => `{"provider": "${id}", "key": "claude-3-5-sonnet-20241022"}`,
  'a commit': ({ id }, seed) => `We left ${id} in commit ${seeded(seed).text(hex, 40)}.`,
  'a digest': ({ id }, seed) => `${id} sha256: ${seeded(seed).text(hex, 64)}`,
  'a lock file': ({ id }, seed) =>
    `"${id}": {"version": "1.0.0", "integrity": "sha512-${seeded(seed).text(alnum, 86)}=="}`,
  'a UUID alone': (_, seed) => `id: ${uuid.replace(/\d+/g, (length) => seeded(seed).text(hex, Number(length)))}`,
  'a key far from the name': ({ id }, seed) =>
    `${id} keyword is not close to the real value of the data\n = '${seeded(seed).text(alnum, 40)}'`,
  'a number': ({ id }, seed) => `${capitals(id)}_MAX_TOKENS=${seeded(seed).text(digits, 5)}`,
};

/** Providers that a plain word names, so that each style names them. */
function namesOf(provider: Provider): Names | undefined {
  const id = wordsOf(provider).find((word) => /^[a-z][a-z0-9]{3,23}$/.test(word));
  const host = provider.hosts.find((known) => !known.includes('*'));
  return id && host ? { id, host: host.includes('.', 8) ? host : `api.${host}` } : undefined;
}

const subjects = providers.flatMap((provider) => {
  const names = namesOf(provider);
  return names ? [{ rule: `key-${provider.id}`, names }] : [];
});

const samples = subjects.flatMap(({ rule, names }) =>
  detectors()
    .filter(
      (detector) => detector.rule === rule && detector.certainty === 'context' && !detector.id.includes('-beside-'),
    )
    .flatMap((detector, index) => detector.examples(seeded(index + 1)).slice(0, 1))
    .filter(({ secret }) => secret.length < 200 && !/[:|]|^v1\./.test(secret))
    .map(({ secret }) => ({ rule, names, key: secret })),
);
const shapeless = subjects.map(({ rule, names }, index) => ({ rule, names, key: seeded(index).text(alnum, 38) }));

function unfound(style: Style, chosen: typeof samples): readonly string[] {
  return chosen.flatMap(({ rule, names, key }) =>
    Object.values(around).flatMap((place) => {
      const text = place(style(names, key));
      const isFound = find(text).some(({ detector, secret }) => detector.rule === rule && secret === key);
      return isFound ? [] : [`${rule}: ${text}`];
    }),
  );
}

describe('keys of providers of models', () => {
  it('are many', () => {
    expect([subjects.length, samples.length].map((count) => count >= 60)).toEqual([true, true]);
  });

  it.each(Object.entries(named))('without any format of their own are found in %s', (_, style) => {
    expect(unfound(style, shapeless).slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries({ ...named, ...shown }))('of a known format are found in %s', (_, style) => {
    expect(unfound(style, samples).slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries(misses))('are not seen in %s', (_, miss) => {
    const alarms = subjects.flatMap(({ rule, names }, index) => {
      const text = miss(names, index + 1);
      return find(text).length > 0 ? [`${rule}: ${text}`] : [];
    });
    expect(alarms.slice(0, 5)).toEqual([]);
  });
});
