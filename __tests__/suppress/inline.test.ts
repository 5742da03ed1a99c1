import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../src/finding.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { findIgnores } from '../../src/suppress/find.ts';
import { applyIgnores, type InlineOptions } from '../../src/suppress/inline.ts';
import { finding } from './finding.ts';

const word = 'ccr-guard-' + 'ignore';
const rules = ['key-generic', 'key-openrouter', 'provider-banned', 'ignore-stale', 'ignore-invalid'];

/** What is left, and what is ignored, as `rule:line` each. */
function apply(
  text: string,
  findings: readonly Finding[],
  policy: Policy = defaultPolicy,
  options: Partial<InlineOptions> = {},
) {
  const ignores = findIgnores('a.yml', text, policy.ignores.migrate);
  const result = applyIgnores({ findings, ignores, policy, rules, ...options });
  return {
    left: result.findings.map(({ rule, line }) => `${rule}:${line}`),
    ignored: result.suppressed.map(({ rule, line, by, reason }) => `${rule}:${line} ${by}: ${reason}`),
    told: result.findings.filter(({ rule }) => rule.startsWith('ignore-')).map(({ message }) => message),
  };
}

describe('applyIgnores', () => {
  it('takes out the findings of the line, of the next one and of the file', () => {
    const text = [
      `# ${word}-file provider-banned -- a fixture`,
      `a # ${word}-line key-generic -- sample`,
      `# ${word}-next-line key-* -- other sample`,
      'b',
      'c',
    ].join('\n');
    const found = [2, 4, 5].map((line) => finding('key-generic', 'a.yml', line));
    expect(apply(text, [...found, finding('provider-banned', 'a.yml', 5)])).toEqual({
      left: ['key-generic:5'],
      ignored: [
        'key-generic:2 inline: sample',
        'key-generic:4 inline: other sample',
        'provider-banned:5 inline: a fixture',
      ],
      told: [],
    });
  });

  it('takes out nothing of another rule, and says that the ignore covers nothing', () => {
    expect(apply(`a # ${word}-line key-openrouter -- sample`, [finding('key-generic', 'a.yml', 1)])).toEqual({
      left: ['key-generic:1', 'ignore-stale:1'],
      ignored: [],
      told: ['This ignore covers nothing any more.'],
    });
  });

  it('takes none of several ignores of one finding for stale', () => {
    const text = `# ${word}-file key-* -- a fixture\na # ${word}-line key-generic -- sample`;
    expect(apply(text, [finding('key-generic', 'a.yml', 2)]).left).toEqual([]);
  });

  it('covers a finding of several lines from its last line', () => {
    const block = { ...finding('key-generic', 'a.yml', 1), endLine: 3 };
    expect(apply(`-\n-\n- # ${word}-line key-generic -- sample`, [block]).left).toEqual([]);
  });

  it.each([
    [`# ${word}-line key-generic`, `${word}-line gives no reason: write it after ' -- '.`],
    [`# ${word}-line key-generik -- sample`, "There is no rule 'key-generik'; did you mean 'key-generic'?"],
    [`# ${word}-line nonsense* -- sample`, "There is no rule 'nonsense*'."],
  ])('does not count %s', (text, message) => {
    const { left, told } = apply(text, [finding('key-generic', 'a.yml', 1)]);
    expect(left).toEqual(['key-generic:1', 'ignore-invalid:1']);
    expect(told).toEqual([message]);
  });

  it('knows the rules of the detectors of the policy', () => {
    const policy = { ...defaultPolicy, detectors: [{ id: 'acme', prefix: 'acme_' }] };
    expect(apply(`# ${word}-line key-acme -- sample`, [finding('key-acme', 'a.yml', 1)], policy).left).toEqual([]);
  });

  it.each([
    [{ allowed: false }, [], 'The policy forbids inline ignores, and this one does not count.'],
    [{ forbidden: ['key-*'] }, [], 'The policy forbids to ignore key-generic, and this does not count.'],
    [{}, ['key-generic'], 'The policy forbids to ignore key-generic, and this does not count.'],
  ])('follows the policy: %j %j', (ignores, locked, message) => {
    const policy = { ...defaultPolicy, locked, ignores: { ...defaultPolicy.ignores, ...ignores } };
    const { left, told } = apply(`# ${word}-line key-generic -- sample`, [finding('key-generic', 'a.yml', 1)], policy);
    expect(left).toEqual(['key-generic:1', 'ignore-invalid:1']);
    expect(told).toEqual([message]);
  });

  it('gives what it tells the severity that the policy sets', () => {
    const policy = { ...defaultPolicy, rules: { 'ignore-stale': 'off', 'ignore-invalid': 'off' } as const };
    expect(apply(`# ${word}-line key-generic -- r\n# ${word}-line key-generic`, [], policy).left).toEqual([]);
  });

  it('tells nothing of marks of other tools and of examples in a text that cover nothing', () => {
    const policy = { ...defaultPolicy, ignores: { ...defaultPolicy.ignores, migrate: ['gitleaks'] as const } };
    expect(apply(`a # ${'gitleaks:'}allow`, [], policy)).toEqual({ left: [], ignored: [], told: [] });
    const ignores = findIgnores('a.md', `    // ${word}-line key-generic -- r\n    // ${word}-line`);
    expect(ignores).toHaveLength(2);
    expect(applyIgnores({ findings: [], ignores, policy: defaultPolicy, rules }).findings).toEqual([]);
  });
});

describe('an ignore that the change under judgement adds', () => {
  const text = `# ${word}-next-line key-generic -- sample\na`;
  const found = [finding('key-generic', 'a.yml', 2)];
  const added = (...lines: number[]): Partial<InlineOptions> => ({ isAddedLine: (_, line) => lines.includes(line) });

  it('does not count until it is merged', () => {
    expect(apply(text, found, defaultPolicy, added(1, 2))).toEqual({
      left: ['key-generic:2', 'ignore-invalid:1'],
      ignored: [],
      told: ['This ignore comes with the change that it is about, and counts once that is merged.'],
    });
  });

  it('counts and is marked where the policy says so', () => {
    const policy = { ...defaultPolicy, ignores: { ...defaultPolicy.ignores, addedByChange: true } };
    expect(apply(text, found, policy, added(1, 2)).ignored).toEqual([
      'key-generic:2 inline: sample (ignored by this change)',
    ]);
  });

  it('may not be an old one over a new line either', () => {
    expect(apply(text, found, defaultPolicy, added(2)).left).toEqual(['key-generic:2', 'ignore-invalid:1']);
  });

  it('counts when it was there before', () => {
    expect(apply(text, found, defaultPolicy, added(3)).left).toEqual([]);
    const whole = `# ${word}-file key-generic -- fixtures\na`;
    expect(apply(whole, found, defaultPolicy, added(2)).left).toEqual([]);
  });
});
