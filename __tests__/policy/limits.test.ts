import { describe, expect, it } from '@jest/globals';
import { unsafeReason } from '../../src/keys/regex/safety.ts';
import { withLimits } from '../../src/policy/limits.ts';

describe('withLimits', () => {
  it.each([
    ['acme_[a-z]+', 'acme_[a-z]{1,256}'],
    ['a*b+?', 'a{0,256}b{1,256}?'],
    ['a{3,}b{2,4}c{5}', 'a{3,259}b{2,4}c{5}'],
    ['\\+\\*[+*]\\\\+', '\\+\\*[+*]\\\\{1,256}'],
    ['[\\]+]+', '[\\]+]{1,256}'],
    ['(?<secret>x+)(?:y*)', '(?<secret>x{1,256})(?:y{0,256})'],
  ])('%s becomes %s', (source, expected) => {
    expect(withLimits(source)).toBe(expected);
    expect(() => new RegExp(expected)).not.toThrow();
  });

  it.each(['^0+$', 'acme_[a-z0-9]+', '(?:test|sample).*', '[A-Za-z0-9+/]{40,}={0,2}'])('makes %s safe', (source) => {
    expect(unsafeReason(withLimits(source), '')).toBeUndefined();
  });

  it.each(['(a+)+b', '(a|a)*b', '(.*,)*x', '(x+x+)+y'])('does not make %s safe', (source) => {
    expect(unsafeReason(withLimits(source), '')).toBeDefined();
  });
});
