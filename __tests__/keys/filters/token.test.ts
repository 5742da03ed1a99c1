import { describe, expect, it } from '@jest/globals';
import { entropy, looksRandom } from '../../../src/keys/filters/entropy.ts';
import { isPassword, isToken } from '../../../src/keys/filters/token.ts';
import { lowBar, wordy } from '../../../src/keys/filters/wordiness.ts';
import { alnum, base64url, digits, hex, lower, seeded } from '../../../src/keys/random.ts';

const identifiers = [
  'getAccessTokenSilently',
  'refresh_token_expires_in',
  'MAX_TOKEN_LENGTH_EXCEEDED',
  'PasswordAuthenticationToken',
  'database-connection-settings',
  'next1_lnum',
  'application/vnd.api+json',
  'settings.profile.security.title',
];

/** The share of 1,000 random texts of `alphabet` for which `holds`. */
function share(alphabet: string, length: number, holds: (text: string) => boolean): number {
  const random = seeded(length);
  return Array.from({ length: 1000 }, () => random.text(alphabet, length)).filter((text) => holds(text)).length / 1000;
}

describe('entropy', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcdefgh', 3],
  ])('of %j is %d bits a character', (value, bits) => {
    expect(entropy(value)).toBe(bits);
  });
});

describe('looksRandom', () => {
  it.each([
    ['digits and letters', alnum, 24],
    ['hexadecimal digits', hex, 32],
    ['small letters and digits', digits + lower, 32],
  ])('holds for nearly all %s', (_, alphabet, length) => {
    expect(share(alphabet, length, looksRandom)).toBeGreaterThan(0.98);
  });

  it('does not hold for what repeats itself', () => {
    expect(looksRandom('abcabcabcabcabcabcabc')).toBe(false);
  });
});

describe('wordy', () => {
  it.each(identifiers.filter((text) => !/\d/.test(text)))('holds for %s', (text) => {
    expect(wordy(text)).toBe(true);
  });

  it('hardly ever holds for random text, and less by the low bar', () => {
    expect(share(alnum, 32, wordy)).toBeLessThan(0.02);
    expect(share(lower, 48, (text) => wordy(text, lowBar))).toBeLessThan(0.002);
    expect(share(base64url, 40, (text) => wordy(text, lowBar))).toBeLessThan(0.004);
  });

  it('does not hold for hexadecimal numbers', () => {
    expect(wordy('deadbeefcafebabefacadedeadbeeffa')).toBe(false);
  });
});

describe('isToken', () => {
  it.each([
    ['letters and digits', alnum, 32],
    ['hexadecimal digits', hex, 40],
    ['the alphabet of URLs', base64url, 43],
  ])('holds for nearly all random %s', (_, alphabet, length) => {
    expect(share(alphabet, length, isToken)).toBeGreaterThan(0.95);
  });

  it('holds for a random run behind words', () => {
    expect(isToken(`service_live_${seeded(3).text(hex, 32)}`)).toBe(true);
  });

  it.each(identifiers)('does not hold for %s', (text) => {
    expect(isToken(text)).toBe(false);
  });
});

describe('isPassword', () => {
  it.each(['Tr0ub4dor&3', 'hunter2!hunter', 'm(oon)li$ght#walk'])('holds for %s', (text) => {
    expect(isPassword(text)).toBe(true);
  });

  it.each(['Enter your password!', 'password', '^[a-z]+$', '%s:%s@host!', '{{ vault.password }}1!', 'a::b::c1'])(
    'does not hold for %s',
    (text) => {
      expect(isPassword(text)).toBe(false);
    },
  );
});
