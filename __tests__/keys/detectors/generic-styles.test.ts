import { describe, expect, it } from '@jest/globals';
import { alnum, base64, base64url, digits, hex, type Random, seeded } from '../../../src/keys/random.ts';
import { find } from './search.ts';

/** How languages, settings and commands give a value to a name. */
const styles: Readonly<Record<string, (name: string, value: string) => string>> = {
  '.env': (name, value) => `${name}=${value}\n`,
  shell: (name, value) => `export ${name}='${value}'\n`,
  'a default of the shell': (name, value) => `\${${name}:-${value}}`,
  csh: (name, value) => `setenv ${name} ${value}\n`,
  Windows: (name, value) => `setx ${name} "${value}"\n`,
  'a command line': (name, value) => `tool --${name} ${value} run`,
  'a command line with an equals sign': (name, value) => `tool --${name}=${value} run`,
  'docker run': (name, value) => `docker run -e ${name}=${value} image`,
  Dockerfile: (name, value) => `ENV ${name} ${value}\n`,
  INI: (name, value) => `[db]\n${name} = ${value}\n`,
  properties: (name, value) => `spring.datasource.${name}=${value}\n`,
  JSON: (name, value) => `{"${name}": "${value}"}`,
  'JSON within a string': (name, value) => `"{\\"${name}\\":\\"${value}\\"}"`,
  'a pair in JSON': (name, value) => `{"name": "${name}", "value": "${value}"}`,
  YAML: (name, value) => `db:\n  ${name}: ${value}\n`,
  'a pair in YAML': (name, value) => `- name: ${name}\n  value: "${value}"\n`,
  TOML: (name, value) => `${name} = '${value}'\n`,
  Terraform: (name, value) => `variable "${name}" {\n  type = string\n  default = "${value}"\n}`,
  'an attribute of XML': (name, value) => `<db user="me" ${name}="${value}"/>`,
  'an element of XML': (name, value) => `<${name}>${value}</${name}>`,
  '.NET settings': (name, value) => `<add key="${name}" value="${value}" />`,
  'a list of settings': (name, value) => `"Region=eu;${name}=${value};Timeout=3"`,
  'a property list': (name, value) => `<key>${name}</key>\n<string>${value}</string>`,
  PHP: (name, value) => `define('${name}', '${value}');`,
  Ruby: (name, value) => `:${name} => "${value}"`,
  Elixir: (name, value) => `config :app, ${name}: "${value}"`,
  Erlang: (name, value) => `{${name}, "${value}"}`,
  Go: (name, value) => `${name} := "${value}"`,
  R: (name, value) => `${name} <- "${value}"`,
  C: (name, value) => `#define ${name} "${value}"`,
  'C#': (name, value) => `private const string ${name} = "${value}";`,
  Rust: (name, value) => `const ${name}: &'static str = "${value}";`,
  Swift: (name, value) => `let ${name}: String = "${value}"`,
  TypeScript: (name, value) => `readonly ${name}?: string = '${value}';`,
  'Visual Basic': (name, value) => `Dim ${name} As String = "${value}"`,
  'Objective-C': (name, value) => `NSString *${name} = @"${value}";`,
  Lisp: (name, value) => `(setq ${name} "${value}")`,
  CMake: (name, value) => `set(${name} "${value}")`,
  SQL: (name, value) => `CREATE USER me WITH ${name} '${value}';`,
  Gradle: (name, value) => `${name} '${value}'`,
  'a call': (name, value) => `config.with_${name}("${value}")`,
  'an argument': (name, value) => `connect(host, ${name}="${value}")`,
  'a map': (name, value) => `options["${name}"] = "${value}"`,
  'a comparison': (name, value) => `if (${name} == "${value}") {`,
  'a fallback': (name, value) => `os.environ.get("${name}", "${value}")`,
  'a list in Markdown': (name, value) => `- **${name}**: \`${value}\``,
  'a table in Markdown': (name, value) => `| ${name} | ${value} |`,
};

/** Values that are secrets, and names that may hold them. */
function secrets(random: Random): readonly (readonly [names: readonly string[], value: string])[] {
  const any = ['password', 'db_password', 'clientSecret', 'API_TOKEN', 'secret_key', 'accessToken'];
  return [
    [any, random.text(alnum, 32)],
    [any, random.text(hex, 40)],
    [any, `${random.text(base64url, 30)}${random.text(digits, 2)}x`],
    [any, `${random.text(base64, 41)}9f=`],
    [
      ['password', 'db_password', 'DB_PASSWORD'],
      `${random.text(alnum, 5)}!${random.text(alnum, 3)}#${random.text(digits, 2)}x`,
    ],
  ];
}

/** What is no secret, whatever it is given to: references, placeholders, words, code, addresses, and what is made by hand. */
const harmless = [
  `\${API_TOKEN}`,
  '$DB_PASSWORD',
  '%DB_PASSWORD%',
  '{{ vault_token }}',
  '<your-token>',
  'changeme',
  'your-secret-here',
  'xxxxxxxxxxxxxxxx',
  '****************',
  'abc123xyz456',
  'qwerty1234asdf',
  'getPassword()',
  'this.token',
  'process.env.TOKEN',
  'settings.database.password',
  'PasswordAuthenticationToken',
  'database-connection-settings',
  'https://login.service.invalid/oauth2',
  '/run/secrets/token.txt',
  'string | undefined',
  'dXNlcjpwYXNzd29yZA==',
];

const lost = (style: (name: string, value: string) => string): readonly string[] =>
  [1, 2].flatMap((seed) =>
    secrets(seeded(seed)).flatMap(([names, value]) =>
      names
        .map((name) => style(name, value))
        .filter((text) => !find(text).some(({ start, end }) => text.slice(start, end) === value)),
    ),
  );

const alarms = (style: (name: string, value: string) => string): readonly string[] =>
  harmless.flatMap((value) =>
    ['password', 'clientSecret', 'API_TOKEN'].map((name) => style(name, value)).filter((text) => find(text).length > 0),
  );

describe('a name that says secret', () => {
  it.each(Object.entries(styles))('holds one in %s', (_, style) => {
    expect(lost(style)).toEqual([]);
  });

  it.each(Object.entries(styles))('holds none in %s where the value is harmless', (_, style) => {
    expect(alarms(style)).toEqual([]);
  });

  it.each(['checksum', 'commit', 'integrity', 'publicKey', 'cache_key', 'traceId', 'etag', 'keyId', 'passwordHash'])(
    'is not %s',
    (name) => {
      const random = seeded(3);
      const values = [random.text(hex, 40), random.text(hex, 64)];
      const texts = Object.values(styles).flatMap((style) => values.map((value) => style(name, value)));
      expect(texts.filter((text) => find(text).length > 0)).toEqual([]);
    },
  );
});
