import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTrail } from '../../src/keys/trail.ts';

/** The longest match of any pattern below, with what it looks at behind itself. */
const reach = 12;
const before = 10;

const patterns = ['[ab]{1,3}:[ab]{0,6}k', '(?<![ab])a[^k]{0,8}?k', 'a(?=b)b{1,4}', '[^]{0,5}k(?!a)', 'k'];

/** All matches in `text` that begin from `first` to `last`, each place tried for itself. */
function naive(source: string, text: string, first: number, last: number) {
  const pattern = new RegExp(source, 'y');
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((start) => {
    pattern.lastIndex = start;
    return pattern.test(text) ? [{ start, end: pattern.lastIndex }] : [];
  });
}

describe('a trail', () => {
  it('has the matches that a search from place to place has, wherever keywords stand', () => {
    const place = fc.record({ step: fc.integer({ min: -6, max: 90 }), extra: fc.nat(40) });
    const run = fc.property(
      fc.constantFrom(...patterns),
      fc.stringMatching(/^[abk:]{0,400}$/),
      fc.array(place, { maxLength: 30 }),
      (source, text, places) => {
        const trail = createTrail(new RegExp(source, 'g'), reach);
        let hit = 0;
        for (const { step, extra } of places) {
          hit = Math.max(0, hit + step);
          if (hit >= text.length) {
            hit = 0;
            trail.forget();
          }
          const first = Math.max(0, hit - before);
          const start = Math.max(0, first - 1 - extra);
          const end = Math.min(text.length, hit + reach + extra);
          const view = { text: text.slice(start, end), start, end };
          if (text.length > 0) expect(trail.between(first, hit, view)).toEqual(naive(source, text, first, hit));
        }
      },
    );
    fc.assert(run, { numRuns: 500 });
  });

  it('searches no place twice', () => {
    const text = 'a'.repeat(2000);
    const pattern = /ab/g;
    let searched = 0;
    const exec = pattern.exec.bind(pattern);
    pattern.exec = (within) => {
      searched += within.length - pattern.lastIndex;
      return exec(within);
    };
    const trail = createTrail(pattern, 10);
    for (let hit = 0; hit < 1900; hit++) trail.between(Math.max(0, hit - 500), hit, { text, start: 0, end: 2000 });
    expect(searched).toBeLessThan(3 * text.length);
  });
});
