import type { DetectorExample } from '../../detector.ts';
import { alnum, hex, type Random } from '../../random.ts';
import { assignment, literal } from '../assignment.ts';
import { withPattern } from '../build.ts';
import { anyOf } from '../shape.ts';
import { anySecretWord, notPublic, plainKinds, rest, secretWords, shared } from './names.ts';

/** A random-looking value, given to a name that says secret. */
export const secret = withPattern(
  {
    ...shared,
    id: 'generic-secret',
    title: 'secret',
    keywords: secretWords,
    examples: (random) =>
      ['client_secret', 'apiKey', 'ACCESS_TOKEN', 'dbPassword', 'signing_key'].flatMap((name) => written(name, random)),
    nearMisses: (random) => [
      `sha256 = "${random.text(hex, 64)}"`,
      `publicKey = "${random.text(alnum, 32)}"`,
      `credentialsId: '${random.text(hex, 32)}'`,
      'token = request.headers.authorization',
      'const secretName = "database-connection-settings";',
      'password: changeme-please',
      `"token": "\${API_TOKEN}"`,
      'secret_id = "your-secret-goes-here"',
    ],
  },
  () => `${notPublic}${anySecretWord}${rest}${assignment}(?:base64:)?(?<secret>${literal})`,
);

function written(name: string, random: Random): readonly DetectorExample[] {
  const value = random.text(alnum, 32);
  return [`${name}=${value}`, `"${name}": "${value}"`, `${name}: ${value}`, `${name} := '${value}'`].map((text) => ({
    text,
    secret: value,
  }));
}

/**
 * The same for names that only end in `key`. Such names are given to hashes, ids and the fingerprints of public keys as
 * well, so that neither hexadecimal values nor names of such keys count.
 */
export const key = withPattern(
  {
    ...shared,
    id: 'generic-key',
    title: 'secret key',
    keywords: ['_key', '-key', 'key=', 'key =', 'key:', 'key :', 'key"', "key'", 'key>'],
    examples: (random) => ['service_x_key', 'paymentKey', 'x-billing-key'].flatMap((name) => written(name, random)),
    nearMisses: (random) => [
      `cache_key = "${random.text(hex, 40)}"`,
      `pubKey = "${random.text(alnum, 40)}"`,
      'translation-key: "settings.profile.title"',
    ],
  },
  () =>
    `[_-]?(?<=[A-Za-z0-9][_-]?)(?<!(?:${anyOf(plainKinds)})[_-]?)[kK][eE][yY]\\d?${assignment}(?![0-9A-Fa-f-]{8,400}[^0-9A-Za-z_+/=-])(?<secret>${literal})`,
);
