import type { Io } from '../../src/commands/command.ts';

/** Surroundings of a command that keep what it writes. */
export function capture(env: Io['env'], cwd = process.cwd()): Io & { out(): string; err(): string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    cwd,
    env,
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
