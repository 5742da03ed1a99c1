import { describe, expect, it } from '@jest/globals';
import { unsafeReason } from '../../../src/keys/regex/safety.ts';

describe('a pattern', () => {
  it.each([
    'acme_[a-z0-9]{32}',
    'acme_[a-z0-9]{20,60}(?![a-z0-9])',
    'acme[-_]?(?:key|token)["\']?\\s{0,5}[:=]\\s{0,5}["\']?(?<secret>[A-Za-z0-9]{20,})',
    '(?:[a-z]{1,20}\\.){1,8}token',
    '(?<![a-z])acme-\\d+-\\w*',
    'acme[\\s\\S]{0,60}?[0-9a-f]{32}',
    '\\x41\\u0042[\\]\\-^]{3}\\b',
  ])('%s is safe', (source) => {
    expect(unsafeReason(source, '')).toBeUndefined();
  });

  it.each([
    '(?:\\w+\\s?)*=',
    '(?:[A-Za-z0-9]+[-_]?)+secret',
    '(?:a|a)*b',
    '(?:a{0,50}){0,50}b',
    'secret.*token.*key.*=',
  ])('%s could take long', (source) => {
    expect(unsafeReason(source, '')).toMatch(/^can take .* steps before it fails$/);
  });

  it.each(['(a|b)\\1', '(?<x>a)\\k<x>', '\\p{L}+'])('%s cannot be judged', (source) => {
    expect(unsafeReason(source, source.includes('p{') ? 'u' : '')).toMatch(/cannot be judged$/);
  });

  it('that is none is told so', () => {
    expect(unsafeReason('(', '')).toMatch(/Invalid regular expression/);
  });
});
