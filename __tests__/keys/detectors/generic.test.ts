import { describe, expect, it } from '@jest/globals';
import { alnum, base64, hex, lower, seeded } from '../../../src/keys/random.ts';
import { find } from './search.ts';

const random = seeded(21);
const uuid = [8, 4, 4, 4, 12].map((length) => random.text(hex, length)).join('-');
const run = random.text(alnum, 32);
const chosen = ['Winter', 'Garden', '26'].join('!');

const silent: readonly (readonly [string, string])[] = [
  ['a hash', `sha1: ${random.text(hex, 40)}`],
  ['a commit', `commit ${random.text(hex, 40)}\nAuthor: someone`],
  ['a UUID', `id: ${uuid}\ntrace_id = "${uuid}"`],
  ['an id of a credential', `credentialsId: '${uuid}'`],
  ['a public key', `publicKey = "${random.text(base64, 43)}="`],
  ['a key of SSH', `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5${random.text(base64, 48)} me@host`],
  ['an integrity string', `"integrity": "sha512-${random.text(base64, 86)}=="`],
  ['a digest of an image', `image: app@sha256:${random.text(hex, 64)}`],
  ['a file name', `secretFile: "config/${random.text(lower, 8)}.secret.json"`],
  ['a style', '.token-list { background-color: #a1b2c3; content: "password-strength-meter"; }'],
  ['minified code', 'function(t,e){return t.token=e.a||n.b,t.password=e.c.d(1),this.key=r[e.x]}'],
  ['a test id', '<input data-testid="password-input-field" name="password">'],
  ['a translation', '{"password": "Your password must have 8 letters", "token": "Zeichenfolge eingeben"}'],
  ['a call', `token = getToken("${run}".length)`],
  ['a lookup', 'const secret = process.env.SERVICE_SECRET ?? settings.service.secret;'],
  ['a type', 'export type AccessToken = Buffer|Uint8Array|Blob|string;'],
  ['an address', 'token_url: https://login.service.invalid/oauth2/v2.0/token'],
  ['a mark of a request', `"clientRequestToken": "${uuid}"`],
  ['a name of a secret', 'secretName: production-database-credentials'],
  ['a hash under the name of a key', `cache_key = "${random.text(hex, 40)}"`],
  ['a reference', 'password: {{ vault_database_password }}'],
  ['a value that is cut short', `token: ${run.slice(0, 16)}...`],
];

const told: readonly (readonly [string, string, string])[] = [
  ['an environment file', `SESSION_SECRET=${run}\n`, run],
  ['JSON', `{"clientSecret": "${run}"}`, run],
  ['JSON within a string', `"{\\"clientSecret\\": \\"${run}\\"}"`, run],
  ['YAML', `signing_key: ${run}\n`, run],
  ['TOML', `api_key = '${run}'`, run],
  ['XML', `<add name="x"/><apiToken>\n  ${run}\n</apiToken>`, run],
  ['a Dockerfile', `ENV APP_SECRET ${run}\n`, run],
  ['a list of names and values', `- name: APP_TOKEN\n  value: "${run}"\n`, run],
  ['Go', `accessToken := \`${run}\``, run],
  ['Make', `TOKEN ?= "${run}"`, run],
  ['Ruby', `"auth_token" => "${run}"`, run],
  ['a command line', `deploy --access-token ${run} --verbose`, run],
  ['a header', `Authorization: Bearer ${run}`, run],
  ['a UUID under a name that says secret', `api_token: "${uuid}"`, uuid],
  ['a password with signs', `db_password = "${chosen}"`, chosen],
  ['a password of settings', `db.password=${chosen}\n`, chosen],
];

describe('generic detectors', () => {
  it.each(silent)('are silent on %s', (_, text) => {
    expect(find(text).map(({ detector, start, end }) => [detector.id, text.slice(start, end)])).toEqual([]);
  });

  it.each(told)('find a secret in %s', (_, text, secret) => {
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([secret]);
  });
});
