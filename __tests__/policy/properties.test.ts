import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.ts';
import { severities } from '../../src/finding.ts';
import { nameMatcher } from '../../src/policy/glob.ts';
import type { Layer } from '../../src/policy/layer.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { narrowGlobs } from '../../src/policy/narrow.ts';
import { settingFor } from '../../src/policy/severity.ts';
import { tighten } from '../../src/policy/tighten.ts';

const load = (text: string, name = '.ccr-guard.yml') =>
  loadPolicy({
    root: '/',
    read: async (path) => (path === name ? text : undefined),
    vocabulary: () => ({ rules: ['key-generic', 'provider-banned'], unsafeReason: () => undefined }),
  });

/** Loads a policy, and lets only what a user may see be thrown. */
async function survives(text: string, name?: string): Promise<void> {
  try {
    await load(text, name);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    for (const line of (error as UserError).message.split('\n')) {
      expect(line).toMatch(/^(?:\.ccr-guard\.(?:yml|json):\d+:\d+: |There are several).*[.?]$/);
    }
  }
}

describe('any file', () => {
  const key = fc.constantFrom(
    'extends',
    'providers',
    'models',
    'hosts',
    'rules',
    'include',
    'exclude',
    'allow',
    'ignores',
    'detectors',
    'fail-on',
    'allowed',
    'banned',
    'name',
    'rule',
    'path',
    'reason',
    'id',
    'regex',
    'prefix',
    '__proto__',
    'constructor',
    'key-*',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('error', 'a', 'key-generic', 'off', '**', '[', '(', '2027-02-30', '', ' '),
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string()),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));

  it('as JSON is a policy or is refused with its faults', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 5 }), async (data) => {
        await survives(JSON.stringify(data));
        await survives(JSON.stringify(data, null, 2), '.ccr-guard.json');
      }),
    );
  });

  it('as YAML is a policy or is refused with its faults', async () => {
    const piece = fc.constantFrom(
      'rules',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '*a',
      '&a',
      '!!x',
      '"',
      "'",
      '#',
      '|',
      '>',
      '\t',
      '%',
      '---\n',
      'hosts',
      '\r',
      '\u{1f600}',
      '\ud800',
      '? ',
    );
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => survives(pieces.join(''))));
  });

  it('that is nested without end is refused', async () => {
    await survives(`hosts: ${'['.repeat(50_000)}`);
    await survives(`hosts: ${'['.repeat(5_000)}${']'.repeat(5_000)}`);
    await survives(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, '.ccr-guard.json');
  });
});

describe('an extending policy', () => {
  const glob = fc
    .array(fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]', '{a,b}', '{a*,?b}', '\\*'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => parts.join(''));
  const name = fc.array(fc.constantFrom('a', 'b', 'c', '*'), { maxLength: 6 }).map((parts) => parts.join(''));

  it('never allows a model that either of the two refuses', () => {
    fc.assert(
      fc.property(
        fc.array(glob, { maxLength: 3 }),
        fc.array(glob, { maxLength: 3 }),
        fc.array(name),
        (outer, inner, names) => {
          const kept = nameMatcher(narrowGlobs(outer, inner).kept);
          for (const one of names.filter(kept)) {
            expect(nameMatcher(outer)(one)).toBe(true);
            expect(nameMatcher(inner)(one)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never makes a rule lighter, nor lets more pass', () => {
    const id = fc.constantFrom('key-*', 'key-a*', 'key-ab', 'key-b', 'k*', '*', 'host', 'key-ab*');
    const level = fc.constantFrom('error', 'warning', 'notice', 'off' as const);
    const layer = fc
      .record({ rules: fc.dictionary(id, level), failOn: fc.constantFrom('error', 'notice', 'never') })
      .map(
        ({ rules, failOn }) =>
          ({ rules, failOn, locked: [], allow: [], ignores: {}, detectors: [], origins: {} }) as Layer,
      );
    const weight = (severity: string): number => ['error', 'warning', 'notice', 'off'].indexOf(severity);
    fc.assert(
      fc.property(layer, layer, (outer, inner) => {
        const merged = tighten(outer, inner).layer;
        for (const rule of ['key-ab', 'key-abc', 'key-b', 'host']) {
          const before = settingFor(outer.rules, rule);
          if (before === undefined) continue;
          expect(weight(settingFor(merged.rules, rule) ?? 'none')).toBeLessThanOrEqual(weight(before));
          expect(settingFor(merged.rules, rule)).toBeDefined();
        }
        const order = ['never', ...severities];
        expect(order.indexOf(merged.failOn ?? '')).toBeGreaterThanOrEqual(order.indexOf(outer.failOn ?? ''));
      }),
      { numRuns: 500 },
    );
  });
});
