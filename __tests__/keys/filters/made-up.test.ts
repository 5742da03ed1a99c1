import { describe, expect, it } from '@jest/globals';
import { isTypedByHand } from '../../../src/keys/filters/by-hand.ts';
import { isChosen } from '../../../src/keys/filters/chosen.ts';
import { isEncodedText } from '../../../src/keys/filters/encoded-text.ts';
import { isIdentifier } from '../../../src/keys/filters/wordiness.ts';
import { alnum, base64url, digits, hex, lower, seeded } from '../../../src/keys/random.ts';

/** How many of 2,000 random texts `holds` is wrong about. */
function wrong(alphabet: string, length: number, holds: (text: string) => boolean): number {
  const random = seeded(length);
  return Array.from({ length: 2000 }, () => random.text(alphabet, length)).filter((text) => holds(text)).length;
}

const encode = (text: string): string => Buffer.from(text).toString('base64');

describe('isTypedByHand', () => {
  it.each(['abc123xyz456', 'qwe089234lkjsdf', 'lsdkfol23w54jlksdef', 'asdf1234qwer', 'hjklasdfghjkl'])(
    'holds for %s',
    (text) => {
      expect(isTypedByHand(text)).toBe(true);
    },
  );

  it.each([
    ['letters and digits', alnum, 16],
    ['small letters and digits', digits + lower, 20],
    ['hexadecimal digits', hex, 32],
  ])('hardly ever holds for random %s', (_, alphabet, length) => {
    expect(wrong(alphabet, length, isTypedByHand)).toBeLessThan(10);
  });
});

describe('isEncodedText', () => {
  it.each(['user:password', 'not my real password', 'me:not my real password', 'Hello from the other side'])(
    'holds for %s in base64',
    (text) => {
      expect(isEncodedText(encode(text))).toBe(true);
    },
  );

  it('does not hold for a real password in base64, nor for random text', () => {
    expect(isEncodedText(encode(`admin:${seeded(1).text(alnum, 12)}`))).toBe(false);
    expect(wrong(base64url, 24, isEncodedText)).toBe(0);
  });
});

describe('isIdentifier', () => {
  it.each(['gnutls_x509_crl_sign', '+i6t-not-inline', 'live_symbols_and_ignored_traits', 'next-page-token'])(
    'holds for %s',
    (text) => {
      expect(isIdentifier(text)).toBe(true);
    },
  );

  it('never holds for random text', () => {
    expect(wrong(base64url, 24, isIdentifier)).toBe(0);
  });
});

describe('isChosen', () => {
  it.each(['thisIsDog11', 'Rose26Garden7', 'violet tractor seldom harbour', 'My 3 cats eat fi$h'])(
    'holds for %s',
    (text) => {
      expect(isChosen(text)).toBe(true);
    },
  );

  it.each([
    'Password123',
    'Enter your password!',
    'must have at least 8 letters',
    'the words of a sentence',
    'changeMe22',
    'def f(a=1, b=2)',
    'letters',
  ])('does not hold for %s', (text) => {
    expect(isChosen(text)).toBe(false);
  });
});
