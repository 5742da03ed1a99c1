import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { ExitCode, Io } from '../commands/command.ts';
import { messageOf, UserError } from '../errors.ts';
import { findCcr } from './find-ccr.ts';

/**
 * Runs `ccr <args>` on our terminal until it ends. Returns its exit code, or 128 and the signal's number as shells do.
 * Throws a UserError when it is not installed or cannot be started.
 */
export function runCcr(args: readonly string[], io: Io): Promise<ExitCode> {
  const program = findCcr(io.env, io.cwd);
  const child = spawn(program.file, [...program.args, ...args], { stdio: 'inherit', cwd: io.cwd, env: io.env });
  // A terminal sends Ctrl-C to the whole foreground group: passed on as well, it would count twice.
  const passOn = (signal: NodeJS.Signals): void => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, passOn);
  return new Promise<ExitCode>((resolve, reject) => {
    child.on('error', (error) => reject(new UserError(`Cannot start ${program.file}: ${messageOf(error)}.`)));
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  }).finally(() => {
    for (const signal of signals) process.off(signal, passOn);
  });
}
