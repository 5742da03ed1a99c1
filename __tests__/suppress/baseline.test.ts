import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import type { Finding } from '../../src/finding.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { applySuppressions } from '../../src/suppress/apply.ts';
import { type Baseline, baselineOf, pruned, readBaseline, writeBaseline } from '../../src/suppress/baseline.ts';
import { finding } from './finding.ts';

const old = [
  finding('provider-banned', 'b/config.json', 3, 'openrouter'),
  finding('key-generic', 'a.env', 7, 'one'),
  finding('key-generic', 'a.env', 9, 'two'),
];

/** What still counts of `findings` beside `baseline`. */
function left(baseline: Baseline, findings: readonly Finding[], today = '2026-11-22', mayHaveMoved = () => true) {
  const result = applySuppressions({ findings, policy: defaultPolicy, baseline, today, mayHaveMoved });
  expect(result.findings.length + result.suppressed.length).toBe(findings.length);
  return result.findings;
}

describe('a baseline', () => {
  it('is sorted, has one entry a line and comes back as it was written', () => {
    const baseline = baselineOf(old);
    const text = writeBaseline(baseline);
    const lines = text.split('\n').slice(1, -2);
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { path: string }).path)).toEqual([
      'a.env',
      'a.env',
      'b/config.json',
    ]);
    expect(readBaseline(text)).toEqual(baseline);
    expect(writeBaseline(baselineOf(old.toReversed()))).toBe(text);
    expect(readBaseline(writeBaseline(baselineOf([])))).toEqual({ version: 1, entries: [] });
  });

  it.each([
    ['{', 'The baseline is not valid JSON'],
    ['[]', 'The baseline is of a version that is not known here'],
    ['null', 'The baseline is of a version that is not known here'],
    ['{ "version": 2, "entries": [] }', 'The baseline is of a version that is not known here'],
    ['{ "version": 1 }', 'The baseline has no list of entries'],
    ['{ "version": 1, "entries": [{ "path": "a" }] }', 'Entry 1 of the baseline is not as it should be'],
    [
      '{ "version": 1, "entries": [{ "path": "a", "rule": "r", "fingerprint": "f", "expires": "soon" }] }',
      'Entry 1 of the baseline is not as it should be',
    ],
  ])('that reads %s is refused', (text, why) => {
    expect(() => readBaseline(text)).toThrow(
      new UserError(`.ccr-guard-baseline.json: ${why}; write it anew with \`ccr-guard baseline\`.`),
    );
  });

  it('covers what was there, wherever its lines have gone', () => {
    const moved = old.map((one) => ({ ...one, line: one.line + 100, endLine: one.endLine + 100 }));
    expect(left(baselineOf(old), moved)).toEqual([]);
  });

  it('never covers a new secret on an old line', () => {
    const changed = finding('key-generic', 'a.env', 7, 'three');
    expect(left(baselineOf(old), [changed])).toEqual([changed]);
  });

  it('never covers the same thing found by another rule', () => {
    const other = finding('key-openrouter', 'a.env', 7, 'one');
    expect(left(baselineOf(old), [other])).toEqual([other]);
  });

  it('follows a file that was renamed, once', () => {
    const renamed = finding('key-generic', 'z.env', 7, 'one');
    const copy = finding('key-generic', 'zz.env', 7, 'one');
    expect(left(baselineOf(old), [renamed])).toEqual([]);
    expect(left(baselineOf(old), [renamed, copy])).toEqual([copy]);
  });

  it('never covers a copy beside the original', () => {
    const copy = finding('key-generic', '0.env', 1, 'one');
    expect(left(baselineOf(old), [copy, ...old])).toEqual([copy]);
  });

  it('follows nothing out of a file that was not looked at', () => {
    const copy = finding('key-generic', 'z.env', 7, 'one');
    expect(left(baselineOf(old), [copy], '2026-11-22', () => false)).toEqual([copy]);
  });

  it('covers a thing as often as it was there', () => {
    const twice = [finding('provider-banned', 'c.json', 3), finding('provider-banned', 'c.json', 9)];
    const third = finding('provider-banned', 'c.json', 20);
    expect(baselineOf(twice).entries).toMatchObject([{ count: 2 }]);
    expect(left(baselineOf(twice), [...twice, third])).toEqual([third]);
    expect(
      left(
        baselineOf(twice),
        twice.map((one) => ({ ...one, path: 'd.json' })),
      ),
    ).toEqual([]);
  });

  it('counts until the day it expires, and says so afterwards', () => {
    const baseline = {
      version: 1,
      entries: baselineOf(old.slice(0, 1)).entries.map((e) => ({ ...e, expires: '2026-11-22' })),
    } as const;
    expect(left(baseline, old.slice(0, 1), '2026-11-22')).toEqual([]);
    expect(left(baseline, old.slice(0, 1), '2026-11-23')).toMatchObject([
      { fix: 'Take it out. The baseline entry for it expired on 2026-11-22.' },
    ]);
  });

  it('keeps reasons and dates when it is written anew, also over a rename', () => {
    const known = {
      version: 1,
      entries: baselineOf(old).entries.map((entry) => ({
        ...entry,
        reason: `why ${entry.path}`,
        expires: '2027-01-31',
      })),
    } as const;
    const renamed = old.map((one) => (one.path === 'a.env' ? { ...one, path: 'c.env' } : one));
    expect(baselineOf([...renamed, finding('key-generic', 'new.env', 1, 'new')], known).entries).toMatchObject([
      { path: 'b/config.json', reason: 'why b/config.json', expires: '2027-01-31' },
      { path: 'c.env', reason: 'why a.env' },
      { path: 'c.env', reason: 'why a.env' },
      { path: 'new.env' },
    ]);
  });

  it('loses what is fixed when it is pruned, and gains nothing', () => {
    const twice = [finding('provider-banned', 'c.json', 3), finding('provider-banned', 'c.json', 9)];
    const baseline = baselineOf([...old, ...twice]);
    const now = [...old.slice(1), ...twice.slice(1), finding('key-generic', 'new.env', 1, 'new')];
    expect(pruned(baseline, now)).toEqual(baselineOf([...old.slice(1), ...twice.slice(1)]));
  });
});

describe('the allow-list of the policy', () => {
  const apply = (allow: typeof defaultPolicy.allow, findings: readonly Finding[], today = '2026-11-22') =>
    applySuppressions({ findings, policy: { ...defaultPolicy, allow }, today });

  it('accepts what meets all conditions of an entry', () => {
    const [key] = old.slice(1);
    const entry = { rule: 'key-*', path: '*.env', fingerprint: key?.fingerprint ?? '', reason: 'sample' };
    const { findings, suppressed } = apply([entry], old);
    expect(suppressed).toMatchObject([{ rule: 'key-generic', path: 'a.env', line: 7, by: 'policy', reason: 'sample' }]);
    expect(findings).toHaveLength(2);
    expect(apply([{ ...entry, path: 'b/**' }], old).suppressed).toEqual([]);
  });

  it('accepts until the day an entry expires, and says so afterwards', () => {
    const allow = [
      { rule: 'provider-banned', reason: 'r', expires: '2026-01-31' },
      { rule: 'provider-banned', reason: 'r', expires: '2026-11-21' },
    ];
    expect(apply(allow, old, '2026-11-21').findings).toHaveLength(2);
    expect(apply(allow, old).findings[2]?.fix).toBe('Take it out. The allow entry for it expired on 2026-11-21.');
  });

  it('accepts nothing of the rules that are out of its reach', () => {
    const { suppressed } = apply([{ path: '**', reason: 'r', except: ['key-*'] }], old);
    expect(suppressed.map(({ rule }) => rule)).toEqual(['provider-banned']);
  });
});

describe('.gitleaksignore', () => {
  it('accepts keys at the lines that it lists', () => {
    const gitleaks = [
      { path: 'a.env', line: 7 },
      { path: 'a.env', line: 9, commit: 'abc' },
      { path: 'b/config.json', line: 3 },
    ];
    const { findings } = applySuppressions({ findings: old, policy: defaultPolicy, gitleaks, today: '2026-11-22' });
    expect(findings.map(({ path, line }) => `${path}:${line}`)).toEqual(['a.env:9', 'b/config.json:3']);
  });
});
