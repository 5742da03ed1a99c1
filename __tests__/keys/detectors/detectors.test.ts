import { describe, expect, it } from '@jest/globals';
import type { Detector, DetectorExample } from '../../../src/keys/detector.ts';
import { detectors as builtIn } from '../../../src/keys/detectors/index.ts';
import { seeded } from '../../../src/keys/random.ts';
import { patternFault } from './form.ts';
import { find, findBy } from './search.ts';

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

const detectors = builtIn();
const examples = detectors.map((detector) => ({ detector, made: detector.examples(seeded(1)) }));

/** The id of `detector` and the text, where it does not find the secret of `example` at its exact place. */
function missing(detector: Detector, text: string, { secret }: DetectorExample): readonly string[] {
  const found = findBy(detector, text);
  return found.some(({ start, end }) => text.slice(start, end) === secret) ? [] : [`${detector.id}: ${text}`];
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

describe('every detector', () => {
  it.each(Object.entries(places))('finds its examples %s', (name, place) => {
    const missed = examples.flatMap(({ detector, made }) =>
      made
        .slice(0, name === 'alone' ? undefined : 2)
        .flatMap((example) => missing(detector, place(example.text), example)),
    );
    expect(missed.slice(0, 5)).toEqual([]);
  });

  it.each(Object.entries(holders))('finds a bare key in %s', (name, holder) => {
    const missed = examples.flatMap(({ detector, made }) =>
      made
        .filter(({ text, secret }) => text === secret && (name !== 'a URL' || /^[\w.~-]{1,400}$/.test(secret)))
        .flatMap((example) => missing(detector, holder(example.secret), example)),
    );
    expect(missed.slice(0, 5)).toEqual([]);
  });

  it('is silent on its near misses', () => {
    const found = detectors.flatMap((detector) =>
      (detector.nearMisses?.(seeded(1)) ?? [])
        .filter((text) => findBy(detector, text).length > 0)
        .map((text) => `${detector.id}: ${text}`),
    );
    expect(found.slice(0, 5)).toEqual([]);
  });
});

describe('all detectors together', () => {
  it('lose no example', () => {
    const lost = examples.flatMap(({ detector, made }) =>
      made.slice(0, 2).flatMap(({ text, secret }) => {
        const at = text.indexOf(secret);
        const found = find(text).filter(({ start, end }) => start < at + secret.length && at < end);
        return found.length > 0 ? [] : [`${detector.id}: ${text}`];
      }),
    );
    expect(lost.slice(0, 5)).toEqual([]);
  });
});
