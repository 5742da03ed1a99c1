import { readFileSync } from 'node:fs';
import type { Command } from '../commands/command.ts';
import { configFile } from './paths.ts';
import { runCcr } from './run-ccr.ts';
import { missingVariables } from './variables.ts';
import { configPath, verify } from './verify.ts';

/** Runs `ccr <name>` with all the arguments, once the user's config has been verified. */
export function guarded(name: string): Command['run'] {
  return async (args, io) => {
    // Standard output belongs to the router: `ccr code -p` prints an answer there that programs read.
    const code = await verify(undefined, io, io.stderr);
    if (code !== 0) return code;
    // A router that already runs may have them, so that this stops nothing.
    const missing = await missingVariables(configPath, readFileSync(configFile(io.env), 'utf8'), io.env);
    for (const line of missing) io.stderr.write(`${line}\n`);
    return runCcr([name, ...args], io);
  };
}
