import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { githubFetcher } from '../policy/github.ts';
import { loadPolicy } from '../policy/load.ts';
import { asFile, originsOf, policyYaml } from '../policy/show.ts';
import { findRepository } from '../sources/repository.ts';
import { printable } from '../text.ts';
import { vocabulary } from '../vocabulary.ts';
import type { Command } from './command.ts';
import { parseOptions } from './usage.ts';

const help = `Usage: ccr-guard policy [options]

Prints the policy in force, and where each part of it comes from. As YAML it can be used as a policy file.

Options:
  --policy FILE         a policy in place of .ccr-guard.yml
  --format yaml|json    how to print it; yaml when missing

Examples:
  ccr-guard policy
  ccr-guard policy --policy ci/strict.yml --format json
`;

export const policyCommand: Command = {
  name: 'policy',
  summary: 'print the policy in force and where each part comes from',
  help,
  async run(args, { cwd, env, stdout, stderr }) {
    const { values, positionals } = parseOptions('policy', args, {
      policy: { type: 'string' },
      format: { type: 'string' },
    });
    const { policy: file, format = 'yaml' } = values;
    if (positionals.length > 0) throw new UserError('The policy command takes no paths; name a file with --policy.');
    if (format !== 'yaml' && format !== 'json') {
      throw new UserError(`--format is '${printable(format)}'; it must be yaml or json.`);
    }
    const loaded = await loadPolicy({
      root: findRepository({ cwd, env })?.root ?? cwd,
      vocabulary,
      fetchPolicy: githubFetcher(env),
      ...(file !== undefined && { file: resolve(cwd, file) }),
    });
    const { source, notes } = loaded;
    for (const note of notes) stderr.write(`note: ${printable(note)}\n`);
    const json = { source, policy: asFile(loaded.policy), origins: Object.fromEntries(originsOf(loaded)), notes };
    const text = format === 'json' ? JSON.stringify(json, null, 2) : `# ${source.source}\n${await policyYaml(loaded)}`;
    stdout.write(`${text.trimEnd()}\n`);
    return 0;
  },
};
