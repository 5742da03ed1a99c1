import type { ExitCode, Io } from '../commands/command.ts';
/**
 * Runs `ccr <args>` on our terminal until it ends. Returns its exit code, or 128 and the signal's number as shells do.
 * Throws a UserError when it is not installed or cannot be started.
 */
export declare function runCcr(args: readonly string[], io: Io): Promise<ExitCode>;
