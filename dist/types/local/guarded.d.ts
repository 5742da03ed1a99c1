import type { Command } from '../commands/command.ts';
/** Runs `ccr <name>` with all the arguments, once the user's config has been verified. */
export declare function guarded(name: string): Command['run'];
