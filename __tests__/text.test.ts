import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { overlapping } from '../src/text.ts';

describe('overlapping', () => {
  it('finds the spans that a look at each would find', () => {
    const span = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }))
      .map(([start, size]) => ({ start, end: start + size }));
    fc.assert(
      fc.property(fc.array(span), fc.nat(50), fc.nat(12), (spans, from, size) => {
        const sorted = spans.toSorted((a, b) => a.start - b.start);
        const expected = sorted.filter(({ start, end }) => start < from + size && end > from);
        expect(overlapping(spans)(from, from + size)).toEqual(expected);
      }),
    );
  });
});
