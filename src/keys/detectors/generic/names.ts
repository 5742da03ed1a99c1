import { notAbout } from '../assignment.ts';
import { anyCaseOf, anyOf } from '../shape.ts';

/** What keys are called that are secret; `public_key` and `primary_key` are not. */
const kinds =
  'access account admin api app auth client consumer encryption jwt license master private secret service shared signing subscription user write'.split(
    ' ',
  );

/** What keys are called that are no secret. */
export const plainKinds =
  'pub public primary foreign partition sort cache object row index hash lookup encrypted wrapped translation message resource registry websocket'.split(
    ' ',
  );

const plainWords = [
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
];

/** Words of names that say secret. */
export const secretWords = [...plainWords, ...kinds.flatMap((kind) => [`${kind}key`, `${kind}_key`, `${kind}-key`])];

/** The same as a pattern, short: it is compiled in most runs. */
export const anySecretWord = `(?:${anyOf(plainWords)}|(?:${anyOf(kinds)})[_-]?[kK][eE][yY])`;

/** Kinds of tokens that are worth nothing to others: marks of requests, pages and forms. */
const plainTokens = 'request action client next page continuation csrf xsrf sync change'.split(' ');

/** Ahead of the word: neither the public half of a pair, nor what makes a token harmless. */
export const notPublic = `(?<!${anyCaseOf('public')}[_.-]?|(?:${anyOf(plainTokens)})[_-]?(?=[tT][oO][kK][eE][nN]))`;

/** What may follow in the name. */
export const rest = `[A-Za-z0-9_.-]{0,40}(?![A-Za-z0-9_.-])${notAbout}`;

const wholeWords = ['passw', 'passphrase', 'pwd', '_pass', 'dbpass', 'secret'];

/** Words of names that say password. `pass` is also a statement and a result of tests, so that what assigns to it must follow. */
export const passwordWords = [...wholeWords, 'pass:', 'pass=', 'pass =', 'pass"', "pass'", 'psk='];

/** The same as a pattern, at a keyword. */
export const anyPasswordWord = `(?:${anyOf(wholeWords)}|(?<![A-Za-z])[pP]ass(?= ?[:=])|(?<=["'])[pP]ass(?=["'])|(?<=[a-z])Pass(?![A-Za-z0-9])|(?<![A-Za-z])psk(?==))`;

/** A whole name that says password. */
export const passwordName = `${anyPasswordWord}${rest}`;

/** What all generic detectors have in common. */
export const shared = {
  rule: 'key-generic',
  provider: 'generic',
  severity: 'warning',
  certainty: 'generic',
  anyCase: true,
} as const;
