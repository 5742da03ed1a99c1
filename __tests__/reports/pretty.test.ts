import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { widthOf } from '../../src/reports/columns.ts';
import { frame } from '../../src/reports/frame.ts';
import { reporter } from '../../src/reports/pretty.ts';
import { finding, names, readReport, reportOf } from './samples.ts';

describe('widthOf', () => {
  it.each([
    ['plain', 5],
    ['größe', 5],
    ['e\u0301', 1],
    ['日本語', 6],
    ['한글', 4],
    ['ＡＢ', 4],
    ['🔑', 2],
    ['👍🏽', 2],
    ['❤️', 2],
    ['🇩🇪', 2],
    ['→…', 2],
  ])('of %s is %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('the caret', () => {
  it('is laid out within the room, and stands under the span', () => {
    const text = fc.array(fc.constantFrom('a', '\t', '日', '🔑', 'é', '…', '\u202e', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 30, max: 120 }), (a, b, c, room) => {
        const [before, span, after] = [a.join(''), b.join(''), c.join('')];
        const start = before.length;
        const laid = frame({ text: `${before}${span}${after}`, start, end: start + span.length }, room);
        expect(widthOf(laid.before + laid.span + laid.after)).toBeLessThanOrEqual(room);
        expect(laid.indent).toBe(widthOf(laid.before));
        expect(laid.length).toBe(Math.max(1, widthOf(laid.span)));
        expect(laid.span === '').toBe(span === '');
      }),
    );
  });

  it('stays under the span of a line that is cut on both sides', () => {
    const text = `${'x'.repeat(500)}SPAN${'y'.repeat(500)}`;
    const { before, span, after } = frame({ text, start: 500, end: 504 }, 40);
    expect(`${before}${span}${after}`).toBe(`…${'x'.repeat(17)}SPAN${'y'.repeat(17)}…`);
  });
});

describe('the pretty report', () => {
  it.each(names)('of %s is the same with and without colour, colour aside', (name) => {
    const plain = reporter.render(readReport(name), {});
    const coloured = reporter.render(readReport(name), { color: true });
    expect(coloured).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(plain).not.toContain('\u001b');
  });

  it('says in one line that nothing was found, and in what', () => {
    expect(reporter.render(reportOf([]), {})).toBe(
      'No findings in 1 file (812 B), 1 router config, the default policy.\n',
    );
  });

  it('names what was asked for first, and counts what it does not name', () => {
    const report = reportOf([finding()]);
    const skipped = Array.from({ length: 30 }, (_, n) => ({ path: `s${n}`, reason: 'a submodule', asked: n === 29 }));
    const out = reporter.render({ ...report, stats: { ...report.stats, skipped } }, {});
    expect(out).toContain('Not looked at: 30 items.\n  - s29: a submodule\n  - s0: a submodule\n');
    expect(out).toContain('and 19 more; --format json lists them all.');
  });
});
