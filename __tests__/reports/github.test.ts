import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/finding.ts';
import { annotations } from '../../src/reports/annotations.ts';
import { reporter } from '../../src/reports/github.ts';
import { formats, loadReporter } from '../../src/reports/index.ts';
import { obey } from '../support/runner-commands.ts';
import { finding, many, readReport, reportOf } from './samples.ts';

/** What a runner makes of a text, line by line. */
const obeyed = (text: string) => obey(linesOf(text));
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);
const annotated = (...findings: Finding[]) => obeyed(reporter.render(reportOf(findings), {})).annotations;

describe('annotations by workflow commands', () => {
  it('say file, place, title, message, remedy and where to read on', () => {
    expect(annotated(finding({ message: 'BANNED provider: openrouter' }))).toEqual([
      {
        level: 'error',
        file: 'a.json',
        line: 2,
        endLine: 2,
        column: 3,
        endColumn: 7,
        title: 'ccr-guard: config-shape',
        message: 'BANNED provider: openrouter. Right it. (docs/rules.md#config-shape)',
      },
    ]);
  });

  it('leave the columns out where a finding spans lines, as the runner would drop them with a complaint', () => {
    const { annotations, complaints } = obeyed(reporter.render(reportOf([finding({ endLine: 4 })]), {}));
    expect(annotations).toMatchObject([{ file: 'a.json', line: 2, endLine: 4 }]);
    expect(complaints).toEqual([]);
  });

  it('name no file for what only the history holds', () => {
    expect(annotated(finding({ commit: '1'.repeat(40) }))[0]).not.toHaveProperty('file');
  });

  it.each([
    [9, 9, 0],
    [10, 10, 1],
    [40, 10, 31],
  ])('of %i errors are %i, of which the last counts %i more', (errors, commands, more) => {
    const out = reporter.render(reportOf(many(errors)), {});
    const { annotations, dropped } = obeyed(out);
    expect(annotations).toHaveLength(commands);
    expect(dropped).toEqual([]);
    if (more > 0) expect(annotations.at(-1)?.message).toMatch(new RegExp(`^${more} more errors?:`));
    for (const { path } of many(errors)) expect(out).toContain(path);
  });

  it.each(['warning', 'notice'] as const)('keep ten of a %s, and give the tenth up only for more', (severity) => {
    expect(annotated(...many(10, { severity }))).toHaveLength(10);
    expect(annotated(...many(11, { severity })).at(-1)?.message).toMatch(/^2 more/);
  });

  it('take the heaviest first, then go by path', () => {
    const { shown } = annotations([...many(2, { severity: 'notice' }), ...many(12).reverse()]);
    expect(shown.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      ...many(9).map(({ path }) => `error ${path}`),
      ...many(2).map(({ path }) => `notice ${path}`),
    ]);
  });
});

describe('what a step prints', () => {
  const awkward = fc
    .array(fc.constantFrom('##[error]', '##[add-mask]', '::', '::error::', ...'\r\n\t %,:a\u001b\u202e\u2028'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

  it('holds one annotation for each finding, whatever its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, awkward, awkward), { maxLength: 9 }), (texts) => {
        const findings = texts.map(([path, message, fix]) => finding({ path: `p${path}`, message, fix }));
        const { annotations, others, masks, complaints } = obeyed(reporter.render(reportOf(findings), {}));
        expect(annotations.map(({ file }) => file).sort()).toEqual(findings.map(({ path }) => path).sort());
        expect({ others, masks, complaints }).toEqual({ others: [], masks: [], complaints: [] });
      }),
    );
  });

  it('annotates files of hostile names where they are', () => {
    const files = obeyed(reporter.render(readReport('hostile'), {})).annotations.map(({ file }) => file);
    expect(files).toEqual(readReport('hostile').findings.map(({ path }) => path));
  });

  it.each(formats.filter((format) => format !== 'github'))('holds no command in the format %s', async (format) => {
    const { render } = await loadReporter(format);
    const expectPlain = (text: string) => expect(obeyed(text).log).toEqual(linesOf(text));
    expectPlain(render(readReport('hostile'), {}));
    fc.assert(
      fc.property(awkward, awkward, awkward, (path, message, fix) => {
        const excerpt = { text: `${path}${message}`, start: path.length, end: path.length + 1 };
        const report = reportOf([finding({ path, message, fix, excerpt })]);
        const stats = { ...report.stats, skipped: [{ path, reason: fix }] };
        const suppressed = [{ rule: 'r', path, line: 1, fingerprint: 'f', by: 'inline' as const, reason: message }];
        expectPlain(render({ ...report, stats, suppressed }, {}));
      }),
      { numRuns: 50 },
    );
  });
});
