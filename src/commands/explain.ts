import { parseArgs } from 'node:util';
import { allRules, rulesUnder } from '../catalogue.ts';
import { messageOf, UserError } from '../errors.ts';
import { docsOf } from '../finding.ts';
import { githubFetcher } from '../policy/github.ts';
import { loadPolicy } from '../policy/load.ts';
import { didYouMean } from '../policy/suggest.ts';
import type { RuleInfo } from '../rules/rule.ts';
import { findRepository } from '../sources/repository.ts';
import { printable } from '../text.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Command, ExitCode, Io } from './command.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'tell what a rule means and how to fix what it finds',
  help: `Usage: ccr-guard explain RULE... [--format text|json]
       ccr-guard explain --all [--format text|json]

Tells the title, the severity, the meaning and the remedy of rules, or of all of them.

Examples:
  ccr-guard explain host-not-local
  ccr-guard explain --all --format json
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { all, format, names } = parse(args);
  const rules = await rulesAround(all ? undefined : names, io);
  const chosen = all ? rules : names.map((name) => named(name, rules));
  const text = format === 'json' ? JSON.stringify(chosen.map(withDocs), undefined, 2) : chosen.map(told).join('\n\n');
  io.stdout.write(`${text}\n`);
  return 0;
}

/** The built-in rules; where more may be meant, also those that the policy here defines. */
async function rulesAround(names: readonly string[] | undefined, { cwd, env }: Io): Promise<readonly RuleInfo[]> {
  const rules = allRules();
  const builtIn = new Set(rules.map(({ id }) => id));
  if (names?.every((name) => builtIn.has(name))) return rules;
  const root = findRepository({ cwd, env })?.root ?? cwd;
  return rulesUnder((await loadPolicy({ root, vocabulary, fetchPolicy: githubFetcher(env) })).policy);
}

interface Request {
  readonly all: boolean;
  readonly format: string;
  readonly names: readonly string[];
}

function parse(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const { all = false, format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    throw new UserError(`There is no format '${printable(format)}' here; use text or json.`);
  }
  if (all === positionals.length > 0) throw new UserError("Name the rules to explain, or say '--all'.");
  return { all, format, names: positionals };
}

function parsed(args: readonly string[]) {
  try {
    const options = { all: { type: 'boolean' }, format: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${printable(messageOf(error))} (see: ccr-guard explain --help)`);
  }
}

function named(name: string, rules: readonly RuleInfo[]): RuleInfo {
  const rule = rules.find(({ id }) => id === name);
  if (rule) return rule;
  const suggestion = didYouMean(
    name,
    rules.map(({ id }) => id),
  );
  throw new UserError(
    `There is no rule '${printable(name)}'${suggestion || "; 'ccr-guard explain --all' lists them."}`,
  );
}

function withDocs(rule: RuleInfo): object {
  return { ...rule, docs: docsOf(rule.id) };
}

function told({ id, title, severity, help, fix }: RuleInfo): string {
  return [`${id} (${severity}): ${title}`, '', help, '', `Fix: ${fix}`, `Docs: ${docsOf(id)}`].join('\n');
}
