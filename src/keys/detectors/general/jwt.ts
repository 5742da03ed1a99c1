import type { Detector } from '../../detector.ts';
import { base64url, type Random } from '../../random.ts';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `"role":"anon"` in base64, at each of the three places where a group of four can begin: a key made to be public. */
const anonymous = 'InJvbGUiOiJhbm9u|Jyb2xlIjoiYW5vbi|cm9sZSI6ImFub24i';

/** The signature of the sample that every introduction to JWT prints. */
const textbook = 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';

function sign(random: Random, payload: object): string {
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${random.text(base64url, 43)}`;
}

const jwt: Detector = {
  id: 'jwt',
  rule: 'key-jwt',
  provider: 'jwt',
  title: 'JSON Web Token',
  keywords: ['eyJ'],
  pattern: new RegExp(
    '(?<![A-Za-z0-9_.+/-])eyJ[A-Za-z0-9_-]{14,600}\\.' +
      `(?![A-Za-z0-9_-]{0,240}(?:${anonymous}))eyJ[A-Za-z0-9_-]{10,2000}\\.(?!${textbook})(?:[A-Za-z0-9_-]{10,1200}={0,2}|(?=["'\`\\s]|$))(?![A-Za-z0-9_-])`,
    'y',
  ),
  entropy: 3.5,
  verify: (secret) => isHeader(secret.slice(0, secret.indexOf('.'))),
  prefix: 'eyJ',
  examples: (random) => {
    const secret = sign(random, { sub: random.text(base64url, 12), iat: 1700000000 + random.int(9999999) });
    return [
      { text: `Authorization: Bearer ${secret}`, secret },
      { text: `"token": "${secret}"`, secret },
      { text: `https://example.com/?jwt=${secret}&x=1`, secret },
    ];
  },
  nearMisses: (random) => [
    sign(random, { iss: 'supabase', ref: 'abcdefghij', role: 'anon' }),
    sign(random, { iss: 'supabase', role: 'anon', iat: 1 }),
    sign(random, { role: 'anon', iat: 1 }),
    `${encode({ alg: 'HS256' })}.${encode({ sub: '1' })}`,
  ],
};

function isHeader(part: string): boolean {
  try {
    return 'alg' in JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return false;
  }
}

/** Five parts and an empty or encrypted payload: the head alone is JSON. */
const encrypted: Detector = {
  id: 'jwe',
  rule: 'key-jwt',
  provider: 'jwt',
  title: 'Encrypted JSON Web Token',
  keywords: ['eyJ'],
  pattern:
    /(?<![A-Za-z0-9_.+/-])eyJ[A-Za-z0-9_-]{20,400}\.[A-Za-z0-9_-]{0,700}\.[A-Za-z0-9_-]{16,24}\.[A-Za-z0-9_-]{16,2000}\.[A-Za-z0-9_-]{22,43}(?![A-Za-z0-9_-])/y,
  entropy: 3.5,
  verify: (secret) => isHeader(secret.slice(0, secret.indexOf('.'))),
  examples: (random) => {
    const head = encode({ alg: 'dir', enc: 'A256GCM' });
    const secret = `${head}..${random.text(base64url, 16)}.${random.text(base64url, 90)}.${random.text(base64url, 22)}`;
    return [{ text: `cookie: session=${secret}`, secret }];
  },
};

export const jwts = (): readonly Detector[] => [jwt, encrypted];
