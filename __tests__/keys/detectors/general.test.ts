import { describe, expect, it } from '@jest/globals';
import type { Detector } from '../../../src/keys/detector.ts';
import { generalFamilies } from '../../../src/keys/detectors/general/index.ts';
import { seeded } from '../../../src/keys/random.ts';
import { patternFault } from './form.ts';

const generalDetectors = generalFamilies.flatMap((family) => family());

/** What the engine does, in its plainest form: every place of every keyword, and the pattern there. */
function found(detector: Detector, text: string): readonly string[] {
  const haystack = detector.anyCase ? text.toLowerCase() : text;
  const secrets: string[] = [];
  for (const keyword of detector.keywords) {
    for (let at = haystack.indexOf(keyword); at >= 0; at = haystack.indexOf(keyword, at + 1)) {
      for (let start = at; start >= Math.max(0, at - (detector.before ?? 0)); start -= 1) {
        detector.pattern.lastIndex = start;
        const match = detector.pattern.exec(text);
        const covers = match && match.index + match[0].length >= at + keyword.length;
        const secret = match?.groups?.['secret'] ?? match?.[0] ?? '';
        if (covers && !detector.except?.some((kind) => kind.test(secret))) secrets.push(secret);
      }
    }
  }
  return secrets;
}

describe('general detectors', () => {
  it('have ids of their own and rules after their providers', () => {
    const ids = generalDetectors.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(generalDetectors.filter(({ rule, provider }) => rule !== `key-${provider}`)).toEqual([]);
  });

  it('cover at least 150 providers', () => {
    expect(new Set(generalDetectors.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(150);
  });

  it('have keywords that the engine can look for', () => {
    const unfit = generalDetectors.flatMap(({ keywords, anyCase, id }) =>
      keywords
        .filter((keyword) => !/^[\x20-\x7e]{3,24}$/.test(keyword) || (anyCase && keyword !== keyword.toLowerCase()))
        .map((keyword) => `${id}: ${keyword}`),
    );
    expect(unfit).toEqual([]);
  });

  it('have sticky patterns without nested or endless quantifiers', () => {
    expect(generalDetectors.filter(({ pattern }) => !pattern.sticky).map(({ id }) => id)).toEqual([]);
    const faults = generalDetectors.map(({ id, pattern }) => [id, patternFault(pattern.source)]);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
  });

  it('find their examples at the exact span', () => {
    const missed = generalDetectors.flatMap((detector) =>
      detector
        .examples(seeded(7))
        .filter(({ text, secret }) => !found(detector, `first line\n${text}\nlast line`).includes(secret))
        .map(({ text }) => `${detector.id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('find their examples at the very start and end of a text', () => {
    const missed = generalDetectors.flatMap((detector) =>
      detector
        .examples(seeded(8))
        .filter(({ text, secret }) => !found(detector, text).includes(secret))
        .map(({ text }) => `${detector.id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('stay silent on what only looks like a key', () => {
    const alarms = generalDetectors.flatMap((detector) =>
      (detector.nearMisses?.(seeded(11)) ?? [])
        .filter((text) => found(detector, text).length > 0)
        .map((text) => `${detector.id}: ${text}`),
    );
    expect(alarms).toEqual([]);
  });

  it('confirm the checksums of their own examples', () => {
    const refused = generalDetectors.flatMap((detector) =>
      detector
        .examples(seeded(9))
        .filter(({ secret }) => detector.verify?.(secret) === false)
        .map(({ secret }) => `${detector.id}: ${secret}`),
    );
    expect(refused).toEqual([]);
  });
});
