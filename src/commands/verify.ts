import { UserError } from '../errors.ts';
import { verify } from '../local/verify.ts';
import { printable } from '../text.ts';
import type { Command, ExitCode, Io } from './command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'check your own router config, in your home folder',
  help: `Usage: ccr-guard verify [FILE]

Checks ~/.claude-code-router/config.json, or FILE, by the policy of the current folder and tells everything that is wrong
with it, where, and what to do about it.

Exit codes: 0 the config is fine, 1 it breaks the policy, 2 there is none or it cannot be read.
`,
  run,
};

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [file, extra] = args;
  const wrong = [file, extra].find((arg, index) => arg !== undefined && (index > 0 || arg.startsWith('-')));
  if (wrong !== undefined)
    throw new UserError(`'verify' takes one file and no options, but got '${printable(wrong)}'.`);
  return verify(file, io, io.stdout);
}
