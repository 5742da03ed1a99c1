import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reporter as html } from '../../src/reports/html.ts';
import { formats, loadReporter } from '../../src/reports/index.ts';
import { reporter as junit } from '../../src/reports/junit.ts';
import { reporter as markdown } from '../../src/reports/markdown.ts';
import { markdownSafe } from '../../src/reports/safe.ts';
import { finding, many, names, readReport, reportOf } from './samples.ts';

/** The names of the elements that are open at the end, or what is wrong on the way: strict XML without comments. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [tag, end, name = '', attributes = '', empty] of xml.matchAll(
    /<(\/?)([\w-]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|</g,
  )) {
    if (tag === '<') return ['a stray <'];
    if (/&(?!#\d+;)/.test(attributes)) return [`a stray & in ${name}`];
    if (end === '/') {
      if (open.pop() !== name) return [`a stray </${name}>`];
    } else if (empty !== '/') open.push(name);
  }
  return open;
}

const anything = fc.string({ unit: 'binary', maxLength: 30 });

describe('JUnit and HTML', () => {
  it.each(names)('of %s are well-formed', (name) => {
    const report = readReport(name);
    expect(openElements(junit.render(report, {}).replace(/^<\?xml.*\?>/, ''))).toEqual([]);
    const page = html
      .render(report, {})
      .replace(/^<!doctype html>/, '')
      .replaceAll(/<meta[^>]*>/g, '');
    expect(openElements(page.replace(/<style>.*<\/style>/s, ''))).toEqual([]);
  });

  it('stay well-formed and free of scripts whatever a finding says', () => {
    fc.assert(
      fc.property(anything, anything, anything, (path, message, text) => {
        const report = reportOf([finding({ path, message, fix: text, excerpt: { text, start: 1, end: 3 } })]);
        const xml = junit.render(report, {});
        expect(openElements(xml.replace(/^<\?xml.*\?>/, ''))).toEqual([]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML must not have them
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u);
        expect(html.render(report, {})).not.toMatch(/<script|<img|javascript:|\son\w+=/i);
      }),
    );
  });

  it('need nothing from anywhere', () => {
    expect(html.render(readReport('mixed'), {})).not.toMatch(/\b(?:src|href)=|url\(|@import/);
  });

  it('count as failed what is an error or a warning', () => {
    expect(junit.render(readReport('mixed'), {})).toContain('tests="8" failures="3" errors="0" skipped="4"');
  });
});

describe('Markdown', () => {
  it('has one row for each finding', () => {
    const rows = markdown.render(reportOf(many(40)), {}).match(/^\| ❌ error \|.*$/gm) ?? [];
    expect(rows).toHaveLength(40);
    for (const row of rows) expect(row.split(' | ')).toHaveLength(4);
  });

  it('stays below what the runner takes, and counts what is left out', () => {
    const text = markdown.render(reportOf(many(20_000, { message: '🔑'.repeat(50) })), {});
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const rows = text.match(/^\| ❌/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(2000);
    const left = String(20_000 - rows).replace(/(\d{3})$/, ',$1');
    expect(text).toContain(`\n${left} more findings did not fit in here.\n`);
  });

  it('keeps to a given limit also where little fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1200, max: 9000 }), (maxBytes) => {
        const report = { ...readReport('mixed'), findings: many(60) };
        expect(Buffer.byteLength(markdown.render(report, { maxBytes }))).toBeLessThanOrEqual(maxBytes);
      }),
    );
  });

  it.each([
    '@octocat',
    '#12',
    '[a](b)',
    '<b>',
    '`x`',
    '*x*',
    'a|b',
    'https://x.invalid',
    'www.x.invalid',
    '$a$',
    '~~a~~',
  ])('makes nothing of %s', (text) => {
    const safe = markdownSafe(text);
    expect(safe.replace(/&#\d+;/g, '')).not.toMatch(/[@#[\]<>`*|$~]|:\/\/|www\./);
    const shown = safe.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(shown.replaceAll('\u200b', '')).toBe(text);
  });
});

describe('every format', () => {
  it.each(formats)('puts the prefix before the paths in %s', async (format) => {
    const out = (await loadReporter(format)).render(readReport('mixed'), { pathPrefix: 'sub/dir/' });
    expect(out).toContain('sub/dir/configs/router.json');
    expect(out).not.toMatch(/(?<!sub\/dir\/)configs\/router\.json/);
  });

  it.each(formats)('ends with one newline: %s', async (format) => {
    const out = (await loadReporter(format)).render(readReport('mixed'), {});
    expect(out).toMatch(/[^\n]\n$/);
  });

  it('is refused by name where there is none', async () => {
    await expect(loadReporter('xml')).rejects.toThrow("There is no format 'xml'; use one of pretty, json, sarif,");
    await expect(loadReporter('constructor')).rejects.toThrow('There is no format');
  });
});
