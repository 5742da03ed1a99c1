import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { check } from '../check.ts';
import { messageOf, UserError } from '../errors.ts';
import { githubFetcher } from '../policy/github.ts';
import { findRepository } from '../sources/repository.ts';
import { type Baseline, baselineName, baselineOf, pruned, readBaseline, writeBaseline } from '../suppress/baseline.ts';
import { printable } from '../text.ts';
import type { Command, Io } from './command.ts';
import { parseOptions } from './usage.ts';

const help = `Usage: ccr-guard baseline [options]

Writes ${baselineName}, which accepts everything that is found now: from then on only new findings count.

Options:
  --update           write it anew, and keep the reasons and dates that it has
  --prune            take out what is fixed, and add nothing
  --history          accept also what only the history has
  --baseline FILE    a baseline in place of ${baselineName}
  --policy FILE      a policy in place of .ccr-guard.yml

Examples:
  ccr-guard baseline
  ccr-guard baseline --prune
`;

const options = {
  update: { type: 'boolean' },
  prune: { type: 'boolean' },
  history: { type: 'boolean' },
  baseline: { type: 'string' },
  policy: { type: 'string' },
} as const;

/** What is about comments and the policy itself is for somebody to look at, not to get used to. */
const neverAccepted = ['ignore-invalid', 'ignore-stale', 'policy-changed'];

export const baselineCommand: Command = {
  name: 'baseline',
  summary: 'accept what is found now, so that only new findings count',
  help,
  async run(args, io) {
    const { values, positionals } = parseOptions('baseline', args, options);
    if (positionals.length > 0) throw new UserError('The baseline command takes no paths: it is about the whole tree.');
    if (values.update && values.prune) throw new UserError('--update takes out what is fixed too: leave --prune out.');
    const root = findRepository({ cwd: io.cwd, env: io.env })?.root ?? io.cwd;
    const file = values.baseline === undefined ? resolve(root, baselineName) : resolve(io.cwd, values.baseline);
    const name = printable(relative(io.cwd, file));
    const old = existsSync(file) ? readBaseline(readFileSync(file, 'utf8'), name) : undefined;
    const baseline = await renewed(old, name, values, root, io);
    try {
      writeFileSync(file, writeBaseline(baseline));
    } catch (error) {
      throw new UserError(`The baseline cannot be written to ${name}: ${printable(messageOf(error))}.`);
    }
    io.stdout.write(`Wrote ${name}: ${counted(baseline, old)}.\n`);
    return 0;
  },
};

async function renewed(
  old: Baseline | undefined,
  name: string,
  { update, prune, history, policy }: ReturnType<typeof parseOptions<typeof options>>['values'],
  root: string,
  { cwd, env }: Io,
): Promise<Baseline> {
  if (prune && !old) throw new UserError(`There is no baseline at ${name} to prune.`);
  const explained = old?.entries.some(({ reason, expires }) => reason !== undefined || expires !== undefined);
  if (!update && !prune && explained) {
    throw new UserError(`${name} holds reasons or dates that would be lost: keep them with --update.`);
  }
  const { report } = await check({
    cwd: root,
    baseline: false,
    fetchPolicy: githubFetcher(env),
    ...(history && { history }),
    ...(policy !== undefined && { policy: resolve(cwd, policy) }),
  });
  const findings = report.findings.filter(({ rule }) => !neverAccepted.includes(rule));
  return prune && old ? pruned(old, findings) : baselineOf(findings, update ? old : undefined);
}

function counted({ entries }: Baseline, old: Baseline | undefined): string {
  const key = ({ fingerprint, path }: Baseline['entries'][number]): string => `${fingerprint} ${path}`;
  const before = new Set(old?.entries.map(key));
  const added = entries.filter((entry) => !before.has(key(entry))).length;
  const gone = before.size - (entries.length - added);
  const total = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
  return old ? `${total}, ${added} new, ${gone} gone` : total;
}
