import { describe, expect, it } from '@jest/globals';
import type { Detector, DetectorExample } from '../../../src/keys/detector.ts';
import { detectors } from '../../../src/keys/detectors/index.ts';
import { seeded } from '../../../src/keys/random.ts';
import { patternFault } from '../../../src/keys/safety.ts';
import { search } from './reference.ts';

/** Where a text may stand; each returns it in such a place. */
const places: Readonly<Record<string, (text: string) => string>> = {
  alone: (text) => text,
  'on a line of its own': (text) => `first line\n${text}\nlast line\n`,
  'with carriage returns': (text) => `one\r\n${text}\r\ntwo\r\n`,
  'in a fence': (text) => `# How to\n\n\`\`\`\n${text}\n\`\`\`\n`,
  'in a log': (text) => `2026-01-02T03:04:05Z INFO [main] loaded ${text}\n`,
};

/** Where a bare key may stand. */
const holders: Readonly<Record<string, (key: string) => string>> = {
  JSON: (key) => JSON.stringify({ plugin: { value: key, last: true } }),
  YAML: (key) => `plugin:\n  value: ${key}\n  last: true\n`,
  '.env': (key) => `FIRST=1\nVALUE=${key}\nLAST=1\n`,
  shell: (key) => `#!/bin/sh\nexport VALUE="${key}"; run --value '${key}'\n`,
  'a URL': (key) => `https://service.invalid/path?value=${key}&last=1`,
  'a log line': (key) => `2026-01-02T03:04:05Z DEBUG request with (${key}) sent\n`,
  'a comment': (key) => `// ${key}\n`,
};

const seeds = [1, 2];

function examplesOf(detector: Detector): readonly DetectorExample[] {
  return seeds.flatMap((seed) => detector.examples(seeded(seed)));
}

/** Whether `detector` finds the secret of `example` in `text`, everywhere that it stands and nowhere else. */
function misses(detector: Detector, text: string, { secret }: DetectorExample): string | undefined {
  const found = search(text, [detector]);
  return found.some(({ start, end }) => text.slice(start, end) === secret) ? undefined : text;
}

describe('the list of detectors', () => {
  it('names each detector once', () => {
    const ids = detectors.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('names rules as key-<provider>', () => {
    expect(detectors.filter(({ rule }) => !/^key-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('uses keywords of 3 to 24 ASCII characters, in lower case where any case matches', () => {
    const unfit = detectors.filter(
      ({ keywords, anyCase }) =>
        keywords.length === 0 ||
        keywords.some((word) => !/^[ -~]{3,24}$/.test(word) || (anyCase && word !== word.toLowerCase())),
    );
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it('has sticky patterns without nested or unbounded quantifiers', () => {
    const unsafe = detectors.filter(({ pattern }) => !pattern.sticky || pattern.global || patternFault(pattern.source));
    expect(unsafe.map(({ id, pattern }) => [id, patternFault(pattern.source)])).toEqual([]);
  });
});

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (_, detector) => {
  const examples = examplesOf(detector);

  it('finds its examples at their exact place', () => {
    const missed = Object.values(places).flatMap((place) =>
      examples.map((example) => misses(detector, place(example.text), example)),
    );
    expect(missed.filter((text) => text !== undefined)).toEqual([]);
  });

  it('finds a bare key wherever keys are kept', () => {
    const bare = examples.filter(({ text, secret }) => text === secret);
    const missed = Object.entries(holders).flatMap(([name, holder]) =>
      bare.flatMap((example) => {
        const kept = name !== 'a URL' || /^[\w.~-]{1,400}$/.test(example.secret);
        return kept ? [misses(detector, holder(example.secret), example)] : [];
      }),
    );
    expect(missed.filter((text) => text !== undefined)).toEqual([]);
  });

  it('is silent on its near misses', () => {
    const near = seeds.flatMap((seed) => detector.nearMisses?.(seeded(seed)) ?? []);
    expect(near.filter((text) => search(text, [detector]).length > 0)).toEqual([]);
  });
});

describe('all detectors together', () => {
  it('give each example to its own rule, or to one that is as sure', () => {
    const examples = detectors.flatMap((detector) => examplesOf(detector).map((example) => ({ ...example, detector })));
    const lost = examples.filter(({ text, secret }) => {
      const found = search(text, detectors);
      return !found.some(({ start, end }) => text.slice(start, end).includes(secret));
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});
