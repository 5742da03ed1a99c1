import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type * as Core from '@actions/core';
import type { Checked } from '../check.ts';
import { messageOf, UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { loadReporter } from '../reports/index.ts';
import { tally } from '../reports/words.ts';
import { ruleTexts } from '../rule-texts.ts';
import type { Context } from './context.ts';
import type { ReportRequest } from './inputs.ts';

const endings: Readonly<Record<string, string>> = { junit: 'xml', markdown: 'md', pretty: 'txt', github: 'txt' };

/** Writes the report file; gives its path for later steps, which run in the workspace. Throws a UserError. */
export async function writeReport(
  { format, output }: ReportRequest,
  { report, policy }: Checked,
  cwd: string,
  { workspace, temp }: Context,
): Promise<string> {
  const reporter = await loadReporter(format);
  const file = output === undefined ? join(temp, `ccr-guard.${endings[format] ?? format}`) : resolve(cwd, output);
  // Code scanning would open an alert for each finding that was suppressed.
  const text = reporter.render(report, { ...(await ruleTexts(format, policy)), openOnly: true });
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`The report file cannot be written: ${messageOf(error)}`);
  }
  const path = relative(workspace, file);
  return path.startsWith('..') ? file : path.split(sep).join('/');
}

/** Writes the job summary, where the runner takes one. */
export async function writeSummary(core: typeof Core, { report, policy }: Checked): Promise<void> {
  if (!takes('GITHUB_STEP_SUMMARY')) return;
  const reporter = await loadReporter('markdown');
  await core.summary.addRaw(reporter.render(report, await ruleTexts('markdown', policy))).write();
}

/** Sets the outputs of action.yml. Without a file to write them to, core would print them. */
export function setOutputs(core: typeof Core, findings: readonly Finding[], file: string): void {
  if (!takes('GITHUB_OUTPUT')) return;
  const { error, warning } = tally(findings);
  core.setOutput('findings', findings.length);
  core.setOutput('errors', error);
  core.setOutput('warnings', warning);
  core.setOutput('report', file);
}

/** Whether the runner named a file that can be written; core throws where it did not. */
function takes(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'): boolean {
  const path = process.env[variable];
  if (!path) return false;
  try {
    appendFileSync(path, '');
    return true;
  } catch {
    return false;
  }
}
