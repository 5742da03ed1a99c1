import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesAny } from '../../src/rules/glob.ts';

it.each([
  ['claude-*', 'claude-3.7-sonnet', true],
  ['*', '', true],
  ['*/claude', 'anthropic/x/claude', true],
  ['claude-?.7', 'claude-3.7', true],
  ['claude-?.7', 'claude-.7', false],
  ['claude-*-x', 'claude-3-y', false],
  ['claude.7', 'claudeX7', false],
  ['', 'x', false],
])('%j against %j is %s', (glob, text, expected) => {
  expect(matchesAny([glob], text)).toBe(expected);
});

it('agrees with the regular expression that means the same', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab*?]{0,8}$/), fc.stringMatching(/^[ab]{0,8}$/), (glob, text) => {
      const same = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`);
      expect(matchesAny([glob], text)).toBe(same.test(text));
    }),
    { seed: 5 },
  );
});
