import type { Detector, DetectorExample } from './detector.ts';
import { assignment, literal } from './detectors/build.ts';
import { anyCaseOf } from './detectors/shape.ts';
import { alnum, hex, type Random } from './random.ts';

/** Words of names that say secret. */
const secretWords = [
  'secret',
  'token',
  'passw',
  'passphrase',
  'pwd',
  'apikey',
  'api_key',
  'api-key',
  'api key',
  'access_key',
  'accesskey',
  'access-key',
  'auth_key',
  'authkey',
  'auth-key',
  'private_key',
  'privatekey',
  'private-key',
  'credential',
  'encryption_key',
  'encryptionkey',
  'signing_key',
  'signingkey',
  'master_key',
  'masterkey',
  'master-key',
  'access_code',
  'authorization',
  'connectionstring',
  'jwt_key',
  'hmac_key',
  '_auth',
  'client_key',
  'app_key',
  'appkey',
  'db_pass',
  'user_pass',
  'dbpass',
  '_pass',
  'account_key',
  'accountkey',
  'service_key',
  'shared_key',
  'license_key',
];

const shared = {
  rule: 'key-generic',
  provider: 'generic',
  severity: 'warning',
  certainty: 'generic',
  anyCase: true,
} as const;

/** Ends of names whose value is something about a secret. */
const abouts =
  'name url uri path file dir type length size count policy header field param endpoint arn version label hint vault store class provider hash expiry'.split(
    ' ',
  );

/** What may follow in the name, unless it says that the value is something about a secret. */
const rest = `[A-Za-z0-9_.-]{0,40}?(?<!(?:${abouts.map(anyCaseOf).join('|')})s?|(?:[kK][eE][yY]|[tT][oO][kK][eE][nN]|[iI][aA][lL][sS]?)[_-]?[iI][dD])`;

/** Ahead of the word: not the public half of a pair. */
const notPublic = '(?<![pP][uU][bB][lL][iI][cC][_.-]?)';

/** A random-looking value, given to a name that says secret. */
const value: Detector = {
  ...shared,
  id: 'generic-secret',
  title: 'Secret',
  keywords: secretWords,
  pattern: new RegExp(
    `${notPublic}(?:${secretWords.map(anyCaseOf).join('|')})${rest}${assignment}(?<secret>${literal})`,
    'y',
  ),
  examples: (random) => names.flatMap((name) => written(name, random)),
  nearMisses: (random) => [
    `sha256 = "${random.text(hex, 64)}"`,
    'token = request.headers.authorization',
    'const secretName = "database-connection-settings";',
    'password: changeme-please',
    `"token": "\${API_TOKEN}"`,
    `secret_id = "your-secret-goes-here"`,
  ],
};

const names = ['client_secret', 'apiKey', 'ACCESS_TOKEN', 'dbPassword', 'signing_key'];

function written(name: string, random: Random): readonly DetectorExample[] {
  const secret = random.text(alnum, 32);
  return [`${name}=${secret}`, `"${name}": "${secret}"`, `${name}: ${secret}`, `${name} := '${secret}'`].map(
    (text) => ({
      text,
      secret,
    }),
  );
}

const passwordWords = ['passw', 'pwd', 'passphrase', 'secret', '_pass', 'dbpass'];

/** A quoted value with signs in it, given to a name that says password: people choose these, so words may be in it. */
const password: Detector = {
  ...shared,
  id: 'generic-password',
  title: 'Password',
  keywords: passwordWords,
  pattern: new RegExp(
    `(?:${passwordWords.map(anyCaseOf).join('|')})${rest}${assignment}(?<=["'\`])(?<secret>(?=[^"'\`A-Za-z0-9]{0,60}[A-Za-z0-9])[^\\s"'\`]{8,128})["'\`]`,
    'y',
  ),
  examples: (random) =>
    [`password = "${random.text(alnum, 6)}!${random.text('#%&*-_', 2)}${random.text(alnum, 8)}"`].map((text) => ({
      text,
      secret: text.slice(12, -1),
    })),
  nearMisses: () => ['password = "********"', 'password = "<your password>"', 'password_hint = "Enter your password!"'],
};

export const genericDetectors: readonly Detector[] = [value, password];
