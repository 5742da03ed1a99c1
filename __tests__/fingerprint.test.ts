import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../src/fingerprint.ts';

describe('fingerprint', () => {
  it('is the same for the same subject and differs for every other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(fingerprint('key-generic', a, false) === fingerprint('key-generic', b, false)).toBe(a === b);
      }),
    );
  });

  it('differs from rule to rule', () => {
    expect(fingerprint('key-a', 'x', false)).not.toBe(fingerprint('key-b', 'x', false));
    expect(fingerprint('key-a', 'x', true)).not.toBe(fingerprint('key-b', 'x', true));
    expect(fingerprint('key-a', 'x', true)).not.toBe(fingerprint('key-a', 'x', false));
  });

  it('is 32 hexadecimal digits and never holds the subject', () => {
    for (const guessable of [true, false]) {
      const print = fingerprint('key-generic', 'hunter2', guessable);
      expect(print).toMatch(/^[0-9a-f]{32}$/);
      expect(fingerprint('key-generic', 'hunter2', guessable)).toBe(print);
    }
  });

  it('never changes between versions, or every baseline would be void', () => {
    expect(fingerprint('provider-banned', 'openrouter', false)).toBe('2e43df6f8bb15c3842be038816cb230b');
    expect(fingerprint('key-generic', 'hunter2', true)).toBe('4f2a95a8d6d72e8d79651ee1867bc737');
  });
});
