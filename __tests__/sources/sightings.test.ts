import { describe, expect, it } from '@jest/globals';
import type { Finding, Sighting } from '../../src/finding.ts';
import { mergeSightings } from '../../src/sources/sightings.ts';

function finding(fingerprint: string, path: string, sighting?: Sighting): Finding {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const words = { message: 'm', fix: 'f', docs: 'd' };
  return { rule: 'r', severity: 'error', path, fingerprint, ...place, ...words, ...(sighting && { sighting }) };
}

const seen = (commit: string, atHead: boolean, lastCommit?: string): Sighting => ({
  commit,
  date: `2026-01-0${commit}`,
  atHead,
  ...(lastCommit && { lastCommit }),
});

describe('sightings of one thing', () => {
  it('become one finding, at its first place, with its last commit', () => {
    const newestFirst = [
      finding('x', 'c', seen('3', false, '4')),
      finding('x', 'b', seen('2', false, '2')),
      finding('x', 'a', seen('1', false, '1')),
    ];
    expect(mergeSightings(newestFirst)).toEqual([
      { ...finding('x', 'a'), commit: '1', sighting: seen('1', false, '4') },
    ]);
  });

  it('stand at the head where any of them does', () => {
    const [merged] = mergeSightings([
      finding('x', 'b', seen('2', false, '2')),
      finding('x', 'a', seen('1', true, '9')),
    ]);
    expect(merged?.sighting).toEqual(seen('1', true, '9'));
  });

  it('stay apart from other things, and findings without one stay as they are', () => {
    const others = [
      finding('x', 'a'),
      finding('x', 'b'),
      finding('y', 'c', seen('1', true)),
      finding('z', 'c', seen('1', true)),
    ];
    expect(mergeSightings(others).map(({ path, commit }) => [path, commit])).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', '1'],
      ['c', '1'],
    ]);
  });
});
