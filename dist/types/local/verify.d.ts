import type { ExitCode, Io, Output } from '../commands/command.ts';
/** The name that the router knows its config by: under it a text is judged as one, whatever it is called here. */
export declare const configPath = ".claude-code-router/config.json";
/**
 * Judges one router config, the user's own when no file is given, by the policy of the current folder. Writes what it
 * finds to `out` and returns 0, 1 when the policy is broken, or 2 when there is no config. Throws a UserError when the
 * file cannot be read.
 */
export declare function verify(file: string | undefined, io: Io, out: Output): Promise<ExitCode>;
