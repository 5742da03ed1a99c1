import type { ExitCode, Io } from './commands/command.ts';
/** Runs one command line. What it returns is the exit code; it throws nothing. */
export declare function run(args: readonly string[], io: Io): Promise<ExitCode>;
/** The process as a command's surroundings. */
export declare function main(): Promise<ExitCode>;
