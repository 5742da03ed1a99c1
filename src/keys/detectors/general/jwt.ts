import type { Detector, DetectorExample } from '../../detector.ts';
import { alnum, base64url, type Random } from '../../random.ts';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** `"role":"anon"` in base64, at each of the three places where a group of four can begin: a key made to be public. */
const anonymous = 'InJvbGUiOiJhbm9u|Jyb2xlIjoiYW5vbi|cm9sZSI6ImFub24i';

/** Claims that some service acts upon. */
const claims = new Set(['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'role', 'scope', 'user', 'username', 'email']);

/** A payload of one made-up claim with one word, such as `{"some":"payload"}`: it is there to show the format. */
const meaningless = {
  test: (token: string): boolean => {
    const entries = Object.entries(parsed(token.split('.')[1] ?? '') ?? {});
    const [[name, value] = ['', 0]] = entries;
    return entries.length === 1 && !claims.has(name) && typeof value === 'string' && /^[A-Za-z]{1,12}$/.test(value);
  },
};

/** The signature of the sample that every introduction to JWT prints. */
const textbook = 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c';

function sign(random: Random, payload: object): string {
  return `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}.${random.text(base64url, 43)}`;
}

/** `{"`, `{ "`, and `{` with a line end of either kind behind it, in base64. */
const heads = ['eyJ', 'eyAi', 'ewog', 'ewoJ', 'ewoi', 'ew0K'];

const jwt: Detector = {
  id: 'jwt',
  rule: 'key-jwt',
  provider: 'jwt',
  title: 'JSON Web Token',
  keywords: heads,
  pattern: new RegExp(
    `(?<![A-Za-z0-9_.+])(?:${heads.join('|')})[A-Za-z0-9_-]{6,600}={0,2}\\.` +
      `(?![A-Za-z0-9_-]{0,240}(?:${anonymous}))(?:${heads.join('|')})[A-Za-z0-9_-]{6,4000}={0,2}\\.(?!${textbook})(?:[A-Za-z0-9_-]{10,1200}={0,2}|(?=["'\`\\s,;)&<\\]}]|$))(?![A-Za-z0-9_-])`,
    'y',
  ),
  entropy: 3.5,
  verify: (secret) => isHeader(secret.slice(0, secret.indexOf('.'))),
  except: [meaningless],
  examples: (random) => {
    const secret = sign(random, { sub: random.text(base64url, 12), iat: 1700000000 + random.int(9999999) });
    return [
      { text: `Authorization: Bearer ${secret}`, secret },
      { text: `"token": "${secret}"`, secret },
      { text: `https://example.com/?jwt=${secret}&x=1`, secret },
      ...[{ typ: 'JWT' }, { kid: 'a' }].map((head) => written(random, JSON.stringify(head))),
      ...['{ "alg": "HS256" }', '{\n  "alg": "HS256"\n}', '{\r\n"alg":"none"}'].map((head) => written(random, head)),
    ];
  },
  nearMisses: (random) => [
    sign(random, { iss: 'supabase', ref: 'abcdefghij', role: 'anon' }),
    sign(random, { iss: 'supabase', role: 'anon', iat: 1 }),
    sign(random, { role: 'anon', iat: 1 }),
    `${encode({ alg: 'HS256' })}.${encode({ sub: '1' })}`,
    sign(random, { some: 'payload' }),
  ],
};

/** A token with `head` as its header, in the path of an address. */
function written(random: Random, head: string): DetectorExample {
  const payload = encode({ sub: random.text(alnum, 12), exp: 1700000000 });
  const secret = `${Buffer.from(head).toString('base64url')}.${payload}.${random.text(base64url, 43)}`;
  return { text: `https://example.com/confirm/${secret}`, secret };
}

const isHeader = (part: string): boolean => parsed(part) !== undefined;

/** The JSON object that `part` is in base64. */
function parsed(part: string): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
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
