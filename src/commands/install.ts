import { messageOf, UserError } from '../errors.ts';
import { createPrivateFile } from '../local/create.ts';
import { configFile } from '../local/paths.ts';
import { template, variableLines } from '../local/template.ts';
import { printable } from '../text.ts';
import type { Command, ExitCode, Io } from './command.ts';

export const installCommand: Command = {
  name: 'install',
  summary: 'write an approved router config to your home folder',
  help: `Usage: ccr-guard install

Writes a router config that passes the default policy to ~/.claude-code-router/config.json, readable by you alone, and
says which environment variables to set. A config that is already there is kept as it is.

Exit codes: 0 the config is there, 2 it could not be written.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  if (args[0] !== undefined) throw new UserError(`'install' takes no arguments, but got '${printable(args[0])}'.`);
  const file = configFile(io.env);
  const written = create(file);
  const lines = [
    written ? `Wrote ${printable(file)}` : `Kept ${printable(file)} as it is; check it with: ccr-guard verify`,
    '',
    'Set env vars before running the router:',
    ...variableLines(),
  ];
  io.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function create(file: string): boolean {
  try {
    return createPrivateFile(file, template);
  } catch (error) {
    throw new UserError(`Cannot write ${printable(file)}: ${printable(messageOf(error))}.`);
  }
}
