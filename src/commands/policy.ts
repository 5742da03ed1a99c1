import { parseArgs } from 'node:util';
import { messageOf, UserError } from '../errors.ts';
import { type LoadOptions, loadPolicy } from '../policy/load.ts';
import { asFile, originsOf, policyYaml } from '../policy/show.ts';
import { printable } from '../text.ts';
import type { Command } from './command.ts';

const help = `Usage: ccr-guard policy [options]

Prints the policy in force, and where each part of it comes from.

Options:
  --policy FILE         Read this policy instead of .ccr-guard.yml, .ccr-guard.yaml or .ccr-guard.json
  --format yaml|json    How to print it (default: yaml)
  --help                Print this help

Examples:
  ccr-guard policy
  ccr-guard policy --policy ci/strict.yml --format json
`;

/** `ccr-guard policy`, on top of what can be read from here: the rules that exist, and GitHub. */
export function policyCommand(surroundings: Omit<LoadOptions, 'root' | 'file'>): Command {
  return {
    name: 'policy',
    summary: 'Print the policy in force and where each part comes from',
    help,
    async run(args, { cwd, stdout, stderr }) {
      const { policy: file, format = 'yaml' } = optionsOf(args);
      if (format !== 'yaml' && format !== 'json') {
        throw new UserError(`Unknown format '${printable(format)}'; the formats are yaml and json.`);
      }
      const loaded = await loadPolicy({ ...surroundings, root: cwd, ...(file === undefined ? {} : { file }) });
      for (const note of loaded.notes) stderr.write(`note: ${printable(note)}\n`);
      const { source, notes } = loaded;
      const origins = Object.fromEntries(originsOf(loaded));
      const json = { source, policy: asFile(loaded.policy), origins, notes };
      stdout.write(
        format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : `# ${source.source}\n${await policyYaml(loaded)}`,
      );
      return 0;
    },
  };
}

function optionsOf(args: readonly string[]): { policy?: string; format?: string } {
  try {
    const options = { policy: { type: 'string' }, format: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UserError(`${messageOf(error).split('\n')[0]} (see \`ccr-guard policy --help\`).`);
  }
}
