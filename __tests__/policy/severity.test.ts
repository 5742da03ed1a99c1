import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../src/policy/default.ts';
import { included, modelAllowed, namesRule, severityOf } from '../../src/policy/severity.ts';

describe('severityOf', () => {
  const policy = {
    ...defaultPolicy,
    rules: { 'key-*': 'warning', 'key-generic': 'off', '*': 'notice', 'key-a*': 'error' } as const,
  };

  it.each([
    ['key-generic', 'off'],
    ['key-openrouter', 'warning'],
    ['key-anthropic', 'error'],
    ['provider-banned', 'notice'],
  ])('takes the longest name for %s', (rule, expected) => {
    expect(severityOf(rule, policy, 'error')).toBe(expected);
  });

  it('leaves it to the problem where the policy is silent', () => {
    expect(severityOf('provider-banned', defaultPolicy, 'warning')).toBe('warning');
    expect(severityOf('provider-banned', defaultPolicy, 'error')).toBe('error');
  });

  it('is not misled by names that every object has', () => {
    expect(severityOf('constructor', defaultPolicy, 'error')).toBe('error');
  });
});

describe('namesRule', () => {
  it.each([
    ['key-generic', 'key-generic', true],
    ['key-generic', 'key-generic-2', false],
    ['key-*', 'key-generic', true],
    ['*', 'host-not-local', true],
    ['key-*', 'host-not-local', false],
  ])('%s for %s is %s', (pattern, rule, expected) => {
    expect(namesRule(pattern, rule)).toBe(expected);
  });
});

describe('what the default policy allows', () => {
  it.each([
    ['claude-3.7-sonnet', true],
    ['claude-3.7-haiku', true],
    ['claude-3.7-opus', false],
    ['claude-3.7-sonnet-latest', false],
  ])('the model %s: %s', (name, expected) => {
    expect(modelAllowed(name, defaultPolicy)).toBe(expected);
  });

  it('every file', () => {
    expect(included('.claude-code-router/config.json', defaultPolicy)).toBe(true);
  });
});

describe('included', () => {
  it('is what include has and exclude has not', () => {
    const policy = { ...defaultPolicy, include: ['src', 'docs/**'], exclude: ['**/*.snap', 'docs/old'] };
    expect(included('src/a/b.json', policy)).toBe(true);
    expect(included('src/a/b.snap', policy)).toBe(false);
    expect(included('docs/old/a.md', policy)).toBe(false);
    expect(included('README.md', policy)).toBe(false);
  });
});
