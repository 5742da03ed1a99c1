import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../check.ts';
import { messageOf, UserError } from '../errors.ts';
import { reaches, type Severity, severities } from '../finding.ts';
import type { CheckOptions } from '../options.ts';
import { githubFetcher } from '../policy/github.ts';
import { createProgressLine } from '../progress.ts';
import type { Report } from '../report.ts';
import { formats, loadReporter } from '../reports/index.ts';
import type { RenderOptions } from '../reports/reporter.ts';
import { ruleTexts } from '../rule-texts.ts';
import { printable } from '../text.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { parseOptions } from './usage.ts';

const options = {
  staged: { type: 'boolean' },
  range: { type: 'string' },
  since: { type: 'string' },
  history: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-path': { type: 'string' },
  policy: { type: 'string' },
  baseline: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

type Values = ReturnType<typeof parseOptions<typeof options>>['values'];

export const checkCommand: Command = {
  name: 'check',
  summary: 'look for router configs and leaked keys (the default command)',
  help: `Usage: ccr-guard check [path...] [options]

Checks the tracked files of the repository, or the given paths, for Claude Code Router configs and leaked keys.

What to look at:
  --staged             what is about to be committed: the index, never the working tree
  --range A..B         what the commits of the range added, also what later ones removed
  --since REV|DATE     the same, from a revision or a date up to HEAD
  --history            the same, for all commits
  --stdin              standard input, called --stdin-path NAME in the report

How to judge:
  --policy FILE        a policy in place of .ccr-guard.yml
  --baseline FILE      a baseline in place of .ccr-guard-baseline.json
  --fail-on LEVEL      error, warning, notice or never: what makes the exit code 1

How to tell:
  --format FORMAT      ${formats.join(', ')}
  --output FILE        write the report there, and a summary to the terminal

Examples:
  ccr-guard check
  ccr-guard check --staged
  ccr-guard check src docs --format sarif --output ccr-guard.sarif
  git show HEAD:config.json | ccr-guard check --stdin --stdin-path config.json

Exit codes: 0 nothing at or above the threshold, 1 findings, 2 wrong usage or unreadable input, 3 a fault of ccr-guard.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions('check', args, options);
  const failOn = thresholdOf(values['fail-on']);
  const reporter = await loadReporter(values.format ?? 'pretty');
  const line = createProgressLine(io);
  const { report, policy, notes } = await check({
    ...checkOptions(values, positionals, io),
    progress: line.update,
  }).finally(line.clear);
  for (const note of notes) io.stderr.write(`note: ${printable(note)}\n`);
  const text = reporter.render(report, {
    ...renderOptions(io, values),
    ...(await ruleTexts(reporter.format, policy)),
  });
  if (values.output === undefined) io.stdout.write(text);
  else await writeReport(text, values.output, report, io);
  return exitCode(report, failOn ?? policy.failOn);
}

/** 2 where something that was asked for could not be looked at, 1 for findings that count, else 0. */
export function exitCode(report: Report, failOn: Severity | 'never'): ExitCode {
  if (report.stats.skipped.some(({ asked }) => asked)) return 2;
  return report.findings.some(({ severity }) => reaches(severity, failOn)) ? 1 : 0;
}

function checkOptions(values: Values, paths: readonly string[], io: Io): CheckOptions {
  const stdinPath = values['stdin-path'];
  if (stdinPath !== undefined && !values.stdin) throw new UserError('--stdin-path goes with --stdin.');
  return {
    cwd: io.cwd,
    paths,
    fetchPolicy: githubFetcher(io.env),
    ...(values.staged && { staged: true }),
    ...(values.stdin && { stdin: { path: stdinPath ?? 'stdin' } }),
    ...(values.range !== undefined && { range: values.range }),
    ...(values.since !== undefined && { since: values.since }),
    ...(values.history && { history: true }),
    ...(values.baseline !== undefined && { baseline: values.baseline }),
    ...(values.policy !== undefined && { policy: values.policy }),
  };
}

function thresholdOf(value: string | undefined): Severity | 'never' | undefined {
  const known = [...severities, 'never'] as const;
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value);
  if (!found) throw new UserError(`--fail-on is '${printable(value)}'; it must be one of ${known.join(', ')}.`);
  return found;
}

function renderOptions(io: Io, values: Values): RenderOptions {
  const { stdout, env } = io;
  const terminal = stdout.isTTY === true && values.output === undefined;
  return {
    color: terminal && !env['NO_COLOR'] && !env['CI'] && env['TERM'] !== 'dumb',
    ...(terminal && stdout.columns && { width: stdout.columns }),
  };
}

async function writeReport(text: string, output: string, report: Report, io: Io): Promise<void> {
  try {
    writeFileSync(resolve(io.cwd, output), text);
  } catch (error) {
    throw new UserError(`The report cannot be written to ${printable(output)}: ${printable(messageOf(error))}.`);
  }
  const { lookedAt, totals } = await import('../reports/words.ts');
  io.stdout.write(
    `${totals(report.findings)}; looked at ${lookedAt(report)}.\nThe report is in ${printable(output)}.\n`,
  );
}
