import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint, fingerprintsOf } from '../src/fingerprint.ts';

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

describe('fingerprintsOf', () => {
  const weak = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ rule: 'key-generic', subject: `hunter${index}`, guessable: true }));
  const printsOf = (all: ReturnType<typeof weak>): readonly string[] => all.map(fingerprintsOf(all));

  it('gives each of a few its own, whatever stands beside it', () => {
    expect(printsOf(weak(3)).slice(0, 2)).toEqual(printsOf(weak(2)));
    expect(printsOf(weak(1))).toEqual([fingerprint('key-generic', 'hunter0', true)]);
  });

  it('gives many what changes with each of them, and with nothing else', () => {
    const many = weak(2000);
    const prints = printsOf(many);
    expect(new Set(prints).size).toBe(2000);
    expect(printsOf(many.toReversed()).toReversed()).toEqual(prints);
    expect(printsOf([...many, ...many]).slice(0, 2000)).toEqual(prints);
    expect(printsOf(weak(2001)).filter((print) => prints.includes(print))).toEqual([]);
    expect(prints[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(prints[0]).not.toBe(fingerprint('key-generic', 'hunter0', true));
  });

  it('leaves what cannot be guessed as it is', () => {
    const strong = { rule: 'key-generic', subject: 'strong', guessable: false };
    expect(fingerprintsOf([...weak(50), strong])(strong)).toBe(fingerprint('key-generic', 'strong', false));
  });

  it('never changes between versions, or every baseline would be void', () => {
    expect(printsOf(weak(33))[0]).toBe('d15ee9c5075118e218fa34d7ba0e3687');
  });
});
