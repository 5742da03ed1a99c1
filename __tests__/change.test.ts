import { describe, expect, it } from '@jest/globals';
import { ofChange, onLines } from '../src/change.ts';
import type { Finding } from '../src/finding.ts';

const base: Finding = {
  rule: 'host-not-local',
  severity: 'error',
  message: 'm',
  fix: 'f',
  docs: 'd',
  path: 'a.json',
  line: 3,
  column: 1,
  endLine: 4,
  endColumn: 2,
  fingerprint: 'same',
};
const sighting = { commit: 'c', date: '2026-01-01T00:00:00Z', atHead: false };
const gone: Finding = { ...base, commit: 'c', sighting };
const standing: Finding = { ...base, commit: 'c', sighting: { ...sighting, atHead: true } };
const key = <T extends Finding>(finding: T): T => ({ ...finding, rule: 'key-github' });

describe('ofChange', () => {
  const cases: readonly [string, readonly Finding[], readonly Finding[]][] = [
    ['keeps a config of the tree', [base], [base]],
    ['leaves out a key that only the tree has', [key(base)], []],
    ['tells a key of both at its place in the tree', [key(base), key(gone)], [{ ...key(base), sighting }]],
    ['keeps a key that a later commit took out', [key(gone)], [key(gone)]],
    ['tells a config of both once', [base, gone], [base]],
    ['lowers what the change has repaired', [gone], [{ ...gone, severity: 'notice' }]],
    ['keeps what stands at a head that is not checked out', [standing], [standing]],
  ];

  it.each(cases)('%s', (_name, findings, expected) => {
    expect(ofChange(findings)).toEqual(expected);
  });
});

describe('onLines', () => {
  it('keeps what has a line that the change touches', () => {
    expect(onLines([base], (path, line) => path === 'a.json' && line === 4)).toEqual([base]);
    expect(onLines([base], (_path, line) => line === 5)).toEqual([]);
  });

  it('keeps what stands in a commit of the change alone', () => {
    expect(onLines([gone], () => false)).toEqual([gone]);
  });
});
