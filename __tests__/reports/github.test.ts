import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annotations } from '../../src/reports/annotations.ts';
import { reporter } from '../../src/reports/github.ts';
import { formats, loadReporter } from '../../src/reports/index.ts';
import { commandsIn } from './runner.ts';
import { finding, many, readReport, reportOf } from './samples.ts';

const commandsOf = (...findings: ReturnType<typeof finding>[]) => commandsIn(reporter.render(reportOf(findings), {}));

describe('annotations by workflow commands', () => {
  it('say file, place, title, message, remedy and where to read on', () => {
    expect(commandsOf(finding({ message: 'BANNED provider: openrouter' }))).toEqual([
      {
        name: 'error',
        properties: {
          file: 'a.json',
          line: '2',
          endLine: '2',
          col: '3',
          endColumn: '7',
          title: 'ccr-guard: config-shape',
        },
        data: 'BANNED provider: openrouter. Right it. (docs/rules.md#config-shape)',
      },
    ]);
  });

  it('leave the columns out where a finding spans lines, as the runner would drop them', () => {
    const { properties } = commandsOf(finding({ endLine: 4 }))[0] ?? {};
    expect(properties).toEqual({ file: 'a.json', line: '2', endLine: '4', title: 'ccr-guard: config-shape' });
  });

  it('name no file for what only the history holds', () => {
    expect(commandsOf(finding({ commit: '1'.repeat(40) }))[0]?.properties).toEqual({
      title: 'ccr-guard: config-shape',
    });
  });

  it.each([
    [9, 9, 0],
    [10, 10, 1],
    [40, 10, 31],
  ])('of %i errors are %i, of which the last counts %i more', (errors, commands, more) => {
    const out = reporter.render(reportOf(many(errors)), {});
    const found = commandsIn(out);
    expect(found).toHaveLength(commands);
    if (more > 0) expect(found.at(-1)?.data).toMatch(new RegExp(`^${more} more errors?:`));
    for (const { path } of many(errors)) expect(out).toContain(path);
  });

  it.each(['warning', 'notice'] as const)('keep ten of a %s, and give the tenth up only for more', (severity) => {
    expect(commandsOf(...many(10, { severity }))).toHaveLength(10);
    expect(
      commandsOf(...many(11, { severity }))
        .map(({ data }) => data)
        .at(-1),
    ).toMatch(/^2 more/);
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
    .array(fc.constantFrom('##[error]', '##[add-mask]', '::', '::error::', ...'\r\n\t %,:=a\u001b\u202e\u2028'), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join(''));

  it('holds one command for each finding, whatever its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, awkward, awkward), { maxLength: 9 }), (texts) => {
        const findings = texts.map(([path, message, fix]) => finding({ path, message, fix }));
        const commands = commandsOf(...findings);
        expect(commands.map(({ name }) => name)).toEqual(findings.map(() => 'error'));
        expect(new Set(commands.map(({ properties }) => properties['file']))).toEqual(
          new Set(findings.map(({ path }) => path)),
        );
      }),
    );
  });

  it.each(formats.filter((format) => format !== 'github'))('holds no command in the format %s', async (format) => {
    const { render } = await loadReporter(format);
    expect(commandsIn(render(readReport('hostile'), {}))).toEqual([]);
    fc.assert(
      fc.property(awkward, awkward, awkward, (path, message, fix) => {
        const excerpt = { text: `${path}${message}`, start: path.length, end: path.length + 1 };
        const report = reportOf([finding({ path, message, fix, excerpt })]);
        const skipped = { ...report.stats, skipped: [{ path, reason: fix }] };
        const suppressed = [{ rule: 'r', path, line: 1, fingerprint: 'f', by: 'inline' as const, reason: message }];
        expect(commandsIn(render({ ...report, stats: skipped, suppressed }, {}))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
