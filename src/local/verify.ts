import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { check } from '../check.ts';
import type { ExitCode, Io, Output } from '../commands/command.ts';
import { messageOf, UserError } from '../errors.ts';
import { type Finding, reaches, type Severity } from '../finding.ts';
import { printable } from '../text.ts';
import { configFile, shownConfigFile } from './paths.ts';

const allWell = 'Router config OK. Local routing only. Anthropic only. Allowed models only.';

const words: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/** The name that the router knows its config by: under it a text is judged as one, whatever it is called here. */
export const configPath = '.claude-code-router/config.json';

/**
 * Judges one router config, the user's own when no file is given, by the policy of the current folder. Writes what it
 * finds to `out` and returns 0, 1 when the policy is broken, or 2 when there is no config. Throws a UserError when the
 * file cannot be read.
 */
export async function verify(file: string | undefined, io: Io, out: Output): Promise<ExitCode> {
  const shown = file ?? shownConfigFile;
  const bytes = read(file === undefined ? configFile(io.env) : resolve(io.cwd, file), shown);
  if (bytes === undefined) {
    const remedy =
      file === undefined
        ? 'Run: npm run router:install (or: ccr-guard install)'
        : `Name another file, or none to check ${shownConfigFile}`;
    io.stderr.write(`Error: Router config missing at ${printable(shown)}\n  ${remedy}\n`);
    return 2;
  }
  const stdin = { path: configPath, input: once(bytes) };
  const { report, policy } = await check({ cwd: io.cwd, stdin });
  if (report.stats.files === 0) throw new UserError(`The policy excludes ${configPath}, so that nothing was verified.`);
  // That a file in somebody's home is committed cannot be said of it.
  const findings = report.findings.filter(({ rule }) => rule !== 'config-committed');
  const lines = findings.flatMap((finding) => told(finding, shown));
  for (const { rule, line, by, reason } of report.suppressed) {
    lines.push(printable(`Suppressed by ${by}: ${rule} at ${shown}:${line} (${reason})`));
  }
  const failed = findings.some(({ severity }) => severity === 'error' || reaches(severity, policy.failOn));
  const empty = report.stats.configs === 0 && !failed;
  if (empty)
    lines.push(
      `Error: There is no router config in ${printable(shown)}`,
      '  Move it away, then run: ccr-guard install',
    );
  else if (!failed) lines.push(allWell);
  out.write(`${lines.join('\n')}\n`);
  return failed || empty ? 1 : 0;
}

function told({ severity, message, line, column, fix }: Finding, shown: string): string[] {
  return [
    `${words[severity]}: ${printable(message)}`,
    `  at ${printable(shown)}:${line}:${column}`,
    `  ${printable(fix)}`,
  ];
}

function read(path: string, shown: string): Buffer | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false }) && readFileSync(path);
  } catch (error) {
    throw new UserError(`Cannot read ${printable(shown)}: ${printable(messageOf(error))}.`);
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
