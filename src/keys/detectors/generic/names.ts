import { anyCaseOf } from '../shape.ts';

export const anyOf = (words: readonly string[]): string => words.map(anyCaseOf).join('|');

/** What keys are called that are secret; `public_key` and `primary_key` are not. */
const kinds =
  'access account admin api app auth client consumer encryption jwt license master private secret service shared signing subscription user write'.split(
    ' ',
  );

/** What keys are called that are no secret. */
export const plainKinds =
  'pub public primary foreign partition sort cache object row index hash lookup translation message resource registry websocket'.split(
    ' ',
  );

/** Words of names that say secret. */
export const secretWords = [
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
export const notPublic = `(?<!${anyCaseOf('public')}[_.-]?|(?:${anyOf(plainTokens)})[_-]?(?=[tT][oO][kK][eE][nN]))`;

/** What may follow in the name, unless it says that the value is something about a secret, or an id of one. */
export const rest = `[A-Za-z0-9_.-]{0,40}(?![A-Za-z0-9_.-])(?<!(?:${anyOf(abouts)})s?|(?:${anyOf(['key', 'token', 'ial', 'ials'])})[_-]?[iI][dD])`;

/** What all generic detectors have in common. */
export const shared = {
  rule: 'key-generic',
  provider: 'generic',
  severity: 'warning',
  certainty: 'generic',
  anyCase: true,
} as const;
