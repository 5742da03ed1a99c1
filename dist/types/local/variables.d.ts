import type { Io } from '../commands/command.ts';
/** What goes wrong when the router starts in an environment that lacks the variables of its config: one line each. */
export declare function missingVariables(path: string, config: string, env: Io['env']): Promise<string[]>;
