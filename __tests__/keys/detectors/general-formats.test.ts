import { describe, expect, it } from '@jest/globals';
import { generalFamilies } from '../../../src/keys/detectors/general/index.ts';
import { alnum, base64, hex, seeded, upper } from '../../../src/keys/random.ts';

const generalDetectors = generalFamilies.flatMap((family) => family());

/** What each detector finds in `text`: its rule, and the secret. */
function finds(text: string): readonly string[] {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  for (const { rule, keywords, anyCase, pattern, before = 0 } of generalDetectors) {
    for (const keyword of keywords) {
      const hit = (anyCase ? lower : text).indexOf(keyword);
      for (let at = hit; hit >= 0 && at >= Math.max(0, hit - before); at -= 1) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match) found.add(`${rule} ${match.groups?.['secret'] ?? match[0]}`);
      }
    }
  }
  return [...found].sort();
}

const random = seeded(42);
const password = `${random.text(alnum, 12)}7`;
const base32 = `${upper}234567`;

describe('a half that is harmless alone', () => {
  const id = `AKIA${random.text(base32, 16)}`;
  const secret = `${random.text(base64, 39)}7`;

  it('is no error: the id of an AWS key', () => {
    expect(finds(`id = ${id}`)).toEqual([`key-aws ${id}`]);
    expect(generalDetectors.find((each) => each.id === 'aws-access-key-id')?.severity).toBe('warning');
  });

  it('makes the other half a key: AWS', () => {
    expect(finds(`[${id}, ${secret}]`)).toEqual([`key-aws ${id}`, `key-aws ${secret}`].sort());
    expect(finds(`[${secret}]`)).toEqual([]);
  });

  it('is silent: the account id of Twilio', () => {
    const token = random.text(hex, 32);
    expect(finds(`twilio_sid = AC${random.text(hex, 32)}`)).toEqual([]);
    expect(finds(`twilio_token = ${token}`)).toEqual([`key-twilio ${token}`]);
  });
});

describe('a password in a URL', () => {
  it.each([
    ['postgres', `postgres://app:${password}@db.acme.io/shop`],
    ['mongodb', `mongodb+srv://app:${password}@c0.acme.io/?w=majority`],
    ['redis', `redis://:${password}@cache:6379/0`],
    ['rabbitmq', `amqps://app:${password}@mq.acme.io/v`],
    ['mysql', `MYSQL://app:${password}@127.0.0.1/shop`],
    ['basic-auth', `https://app:${password}@acme.io/`],
  ])('%s: is told without its surroundings', (provider, url) => {
    expect(finds(`url = "${url}"`)).toEqual([`key-${provider} ${password}`]);
  });

  it.each([
    'postgres://user:password@localhost/db',
    `postgres://app:${'$'}{DB_PASSWORD}@db.acme.io/shop`,
    'mysql://root:root@127.0.0.1/test',
    'https://user:pass@example.com/',
    'https://acme.io:8443/a@b',
    'ssh://git@github.com:22/acme/shop.git',
  ])('%s: a sample or a reference is silent', (url) => {
    expect(finds(`url = "${url}"`)).toEqual([]);
  });
});

describe('a key that is made to be public', () => {
  const body = (payload: object): string => Buffer.from(JSON.stringify(payload)).toString('base64url');
  const sign = (payload: object): string => `${body({ alg: 'HS256' })}.${body(payload)}.${random.text(alnum, 43)}`;

  it('is silent: the anonymous key of Supabase, unlike the service role', () => {
    const service = sign({ iss: 'supabase', role: 'service_role' });
    expect(finds(sign({ iss: 'supabase', role: 'anon' }))).toEqual([]);
    expect(finds(service)).toEqual([`key-jwt ${service}`]);
  });

  it('is silent: the publishable key of Stripe', () => {
    expect(finds(`pk_live_${random.text(alnum, 24)}`)).toEqual([]);
  });
});
