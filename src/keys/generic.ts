import type { Detector, DetectorExample } from './detector.ts';
import { assignment, literal } from './detectors/assignment.ts';
import { prefixed, withPattern } from './detectors/build.ts';
import { anyCaseOf } from './detectors/shape.ts';
import { alnum, hex, type Random } from './random.ts';

const anyOf = (words: readonly string[]): string => words.map(anyCaseOf).join('|');

/** What keys are called that are secret; `public_key` and `primary_key` are not. */
const kinds =
  'access account admin api app auth client consumer encryption jwt license master private secret service shared signing subscription user write'.split(
    ' ',
  );

/** What keys are called that are no secret. */
const plainKinds =
  'pub public primary foreign partition sort cache object row index hash lookup translation message resource registry websocket'.split(
    ' ',
  );

/** Words of names that say secret. */
const secretWords = [
  ...[
    'secret',
    'token',
    'passw',
    'passphrase',
    'pwd',
    '_pass',
    'dbpass',
    'credential',
    'authorization',
    '_auth',
    'api key',
  ],
  ...kinds.flatMap((kind) => [`${kind}key`, `${kind}_key`, `${kind}-key`]),
];

/** Ends of names whose value is something about a secret. */
const abouts =
  'name url uri path file dir type length size count policy header field param endpoint arn version label hint vault store class provider hash expiry pattern regex prefix suffix format kind message placeholder text title description error'.split(
    ' ',
  );

/** Kinds of tokens that are worth nothing to others: marks of requests, pages and forms. */
const plainTokens = 'request action client next page continuation csrf xsrf sync change'.split(' ');

/** Ahead of the word: neither the public half of a pair, nor what makes a token harmless. */
const notPublic = `(?<!${anyCaseOf('public')}[_.-]?|(?:${anyOf(plainTokens)})[_-]?(?=[tT][oO][kK][eE][nN]))`;

/** What may follow in the name, unless it says that the value is something about a secret, or an id of one. */
const rest = `[A-Za-z0-9_.-]{0,40}(?![A-Za-z0-9_.-])(?<!(?:${anyOf(abouts)})s?|(?:${anyOf(['key', 'token', 'ial', 'ials'])})[_-]?[iI][dD])`;

const shared = {
  rule: 'key-generic',
  provider: 'generic',
  severity: 'warning',
  certainty: 'generic',
  anyCase: true,
} as const;

/** A random-looking value, given to a name that says secret. */
const secret = withPattern(
  {
    ...shared,
    id: 'generic-secret',
    title: 'Secret',
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
  () => `${notPublic}(?:${anyOf(secretWords)})${rest}${assignment}(?<secret>${literal})`,
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
const key = withPattern(
  {
    ...shared,
    id: 'generic-key',
    title: 'Key',
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

/** What people choose for a password: anything but blanks and quotes, with a letter or digit near its beginning and a sign. */
const chosen =
  '(?=[^"\'`A-Za-z0-9\\s]{0,60}[A-Za-z0-9])(?=[A-Za-z0-9_.:/+=-]{0,127}[^\\s"\'`A-Za-z0-9_.:/+=-])[^\\s"\'`]{7,127}[^\\s"\'`\\\\]';

const chosenExamples = (random: Random): readonly string[] =>
  [1, 2].map((at) => `${random.text(alnum, 6)}!${random.text('%&*-_', at)}${random.text(alnum, 8)}`);

const passwordWords = ['passw', 'passphrase', 'pwd', '_pass', 'dbpass', 'secret'];

/** A quoted value with signs in it, given to a name that says password; words may be in it. */
const quoted = withPattern(
  {
    ...shared,
    id: 'generic-password',
    title: 'Password',
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `password = "${value}"`, secret: value })),
    nearMisses: () => [
      'password = "********"',
      'password = "<your password>"',
      'password = "{{ vault_password }}"',
      'password_hint = "Enter your password!"',
    ],
  },
  () => `(?:${anyOf(passwordWords)})${rest}${assignment}(?<=["'\`])(?<secret>${chosen})\\\\{0,3}["'\`]`,
);

const sign = '[A-Za-z0-9_.:/+=-]{0,60}[^\\s"\'`A-Za-z0-9_.:/+=-]';

/** The same for all names that say secret: tokens have no signs, so that there must be three. */
const signed = withPattern(
  {
    ...shared,
    id: 'generic-signs',
    title: 'Secret',
    keywords: secretWords,
    examples: (random) =>
      chosenExamples(random).map((value) => ({ text: `api_key = "${value}#("`, secret: `${value}#(` })),
    nearMisses: (random) => [
      `api_key = "${random.text(alnum, 12)}?${random.text(alnum, 12)}"`,
      'token = "<%= token %>"',
    ],
  },
  () =>
    `${notPublic}(?:${anyOf(secretWords)})${rest}${assignment}(?<=["'\`])(?<secret>(?=${sign}${sign}${sign})${chosen})\\\\{0,3}["'\`]`,
);

/** The same without quotes, up to the end of a line of settings: no brackets, which code has. */
const bare = withPattern(
  {
    ...shared,
    id: 'generic-password-bare',
    title: 'Password',
    keywords: passwordWords,
    examples: (random) => chosenExamples(random).map((value) => ({ text: `db.password=${value}\n`, secret: value })),
    nearMisses: () => ['password = settings.password!\n', 'password: changeme!\n'],
  },
  () =>
    `(?:${anyOf(passwordWords)})${rest}[ \\t]{0,8}[:=][ \\t]{0,8}(?<secret>[^\\s"'\`,;()[\\]{}<>$\\\\]{8,128})(?=[ \\t]{0,8}(?:\\r?\\n|$))`,
);

/** The same ahead of the name that it is compared with. */
const compared = withPattern(
  {
    ...shared,
    id: 'generic-password-compared',
    title: 'Password',
    keywords: passwordWords,
    before: 180,
    examples: (random) =>
      chosenExamples(random).map((value) => ({ text: `if ("${value}" == user.password) {`, secret: value })),
    nearMisses: () => [`if ("********" == password) {`, `if ('' === secret)`],
  },
  () =>
    `["'\`](?<secret>${chosen})\\\\{0,3}["'\`][ \\t]{0,4}[!=]={1,2}[ \\t]{0,4}[A-Za-z0-9_.$]{0,40}?(?:${anyOf(passwordWords)})`,
);

/** Shapes that several providers share, where nothing beside the key tells which of them it is for. */
const unclaimed: readonly Detector[] = [alnum, hex].map((alphabet) => ({
  ...prefixed({
    ...shared,
    id: `generic-sk-${alphabet === hex ? 'hex' : 'plain'}`,
    title: 'API key (OpenAI, DeepSeek, Moonshot or alike)',
    shape: ['sk-', [alphabet, alphabet === hex ? 32 : 48]],
  }),
  certainty: shared.certainty,
}));

/** Detectors that know no provider: what is left when nothing surer has found the same secret. */
export const genericDetectors: readonly Detector[] = [...unclaimed, secret, key, quoted, signed, bare, compared];
