import { describe, expect, it } from '@jest/globals';
import type { Detector } from '../../../src/keys/detector.ts';
import { Beside } from '../../../src/keys/detectors/general/beside-detector.ts';
import { detectors } from '../../../src/keys/detectors/index.ts';
import { seeded } from '../../../src/keys/random.ts';
import { findBy } from './search.ts';

type Style = (name: string, secret: string) => string;

const capitals = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
const camel = (name: string): string => name.replace(/[^a-z0-9]+([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The ways in which people write a key of the service `name`. */
const styles: Readonly<Record<string, Style>> = {
  'an assignment': (name, secret) => `${name}_token = '${secret}'`,
  'the bare name': (name, secret) => `${name} = "${secret}"`,
  'a sentence': (name, secret) => `The ${name} key is ${secret} and it works.`,
  '.env': (name, secret) => `A=1\n${capitals(name)}_API_KEY=${secret}\nB=2\n`,
  shell: (name, secret) => `export ${capitals(name)}_SECRET="${secret}"\n`,
  YAML: (name, secret) => `services:\n  ${name}:\n    api_key: ${secret}\n`,
  INI: (name, secret) => `[${name}]\nkey = ${secret}\n`,
  TOML: (name, secret) => `[services.${name}]\napi_key = "${secret}"\n`,
  JSON: (name, secret) => `{"${name}": {"apiKey": "${secret}"}}`,
  'a JSON record': (name, secret) => `{"name": "${title(name)}", "enabled": true, "secret": "${secret}"}`,
  'escaped JSON': (name, secret) => `"{\\"${name}\\": {\\"key\\": \\"${secret}\\"}}"`,
  'an XML element': (name, secret) => `<${name}Token>\n    ${secret}\n</${name}Token>`,
  Go: (name, secret) => `${camel(name)}APIKey := "${secret}"\n`,
  Python: (name, secret) => `client = ${title(camel(name))}(token="${secret}")\n`,
  Java: (name, secret) => `private static final String ${capitals(name)}_KEY = "${secret}";`,
  'Java properties': (name, secret) => `System.setProperty("${capitals(name)}_TOKEN", "${secret}")`,
  Ruby: (name, secret) => `config.${name.replace(/[^a-z0-9]/g, '_')} = { key: '${secret}' }`,
  PHP: (name, secret) => `$config['${name}']['key'] = '${secret}';`,
  'a PHP array': (name, secret) => `'${name}Token' => '${secret}',`,
  Make: (name, secret) => `${capitals(name)}_TOKEN ?= "${secret}"\n`,
  'a header': (name, secret) => `GET /v1/me HTTP/1.1\nHost: api.${name}.com\nAuthorization: Token ${secret}\n`,
  curl: (name, secret) => `curl https://api.${name}.com/v1/me -H 'X-Api-Key: ${secret}'`,
  'a log': (name, secret) =>
    `[INFO] Sending request to the ${name} API\n[DEBUG] Using Key=${secret}\n[INFO] Response received: 200 OK\n`,
  'a comment': (name, secret) => `// ${name}: ${secret}`,
  'a command line': (name, secret) => `deploy --${name}-key ${secret} --verbose`,
  'Windows line ends': (name, secret) => `set ${capitals(name)}_KEY=${secret}\r\necho done\r\n`,
};

/** The same where signs mean something: only a plain key stands in these as it is. */
const marked: Readonly<Record<string, Style>> = {
  'a query': (name, secret) => `fetch("https://api.${name}.com/v1/data?page=1&key=${secret}")`,
  'an XML credential': (name, secret) =>
    `<credential><username>${name}</username><password>${secret}</password></credential>`,
  'a credential store': (name, secret) => `<id>{${name}}</id>\n<secret>{${secret}}</secret>`,
};

/** Places of a value that is no key of the service, or no value at all. */
const misses: Readonly<Record<string, Style>> = {
  'a sign of another alphabet': (name, secret) => `${name}_token = "${secret.slice(0, 5)}§${secret.slice(6)}"`,
  'the same sign over and over': (name, secret) => `${name}_token = "${secret.replace(/[A-Za-z0-9]/g, 'x')}"`,
  'too far from the name': (name, secret) =>
    `${name} keyword is not close to the real value of the data\n = '${secret}'`,
  'a commit in prose': (name, secret) =>
    `We moved to ${name} last year, which made many things simpler.\nSee commit ${secret} for more.`,
  'without the name': (_, secret) => `value = "${secret}"`,
  'a lock file': (_, secret) => `"resolved": "https://registry.example/pkg/-/pkg-1.0.0.tgz#${secret}"`,
  'a digest': (name, secret) => `${name} sha256: ${secret}`,
  'a path': (name, secret) => `https://cdn.example/${name}/assets/${secret}/icon.png`,
  'a reference': (name) => `${name}_token = "\${${capitals(name)}_TOKEN}"`,
  'a template': (name) => `${name}_token = "<your-${name}-token>"`,
};

/** A name by which a person calls the service: a plain word among the keywords, not one with a separator or a host. */
function nameOf({ keywords }: Detector): string | undefined {
  return keywords.find((word) => /^[a-z][a-z0-9]{2,23}$/.test(word));
}

const samples = detectors()
  .filter((detector) => detector instanceof Beside)
  .flatMap((detector, index) => {
    const name = nameOf(detector);
    const secret = detector.examples(seeded(index + 1))[0]?.secret;
    return name && secret ? [{ detector, name, secret }] : [];
  });

/** The detectors that do not find the secret at its exact place in `style`. */
function unfound(style: Style, chosen = samples): readonly string[] {
  return chosen.flatMap(({ detector, name, secret }) => {
    const text = style(name, secret);
    const found = findBy(detector, text).some(({ start, end }) => text.slice(start, end) === secret);
    return found ? [] : [`${detector.id}: ${text}`];
  });
}

describe('keys without a head', () => {
  it('are many', () => {
    expect(samples.length).toBeGreaterThan(900);
  });

  it.each(Object.entries(styles))('are found beside the name of their service in %s', (_, style) => {
    expect(unfound(style).slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries(marked))('are found beside the name of their service in %s', (_, style) => {
    const plain = samples.filter(({ secret }) => /^[\w.~-]+$/.test(secret));
    expect(unfound(style, plain).slice(0, 5)).toEqual([]);
  });

  it('are not cut out of something longer', () => {
    const cut = samples.flatMap(({ detector, name, secret }) =>
      findBy(detector, `${name}_token = "${secret}a"`)
        .filter((match) => match.secret === secret)
        .map(({ secret: part }) => `${detector.id}: ${part}`),
    );
    expect(cut.slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries(misses))('are not seen in %s', (_, miss) => {
    const alarms = samples.flatMap(({ detector, name, secret }) => {
      const text = miss(name, secret);
      return findBy(detector, text).length > 0 ? [`${detector.id}: ${text}`] : [];
    });
    expect(alarms.slice(0, 5)).toEqual([]);
  });
});
