import type { Command } from '../commands/command.ts';
import { runCcr } from './run-ccr.ts';
import { verify } from './verify.ts';

/** Runs `ccr <name>` with all the arguments, once the user's config has been verified. */
export function guarded(name: string): Command['run'] {
  return async (args, io) => {
    // Standard output belongs to the router: `ccr code -p` prints an answer there that programs read.
    const code = await verify(undefined, io, io.stderr);
    return code === 0 ? runCcr([name, ...args], io) : code;
  };
}
