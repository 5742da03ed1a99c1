import type { MigratedTool } from '../policy/policy.ts';
import { type Ignore } from './ignore.ts';
/** Literals of which at least one, in lower case, stands in every text that can hold an ignore. */
export declare function ignoreAnchors(migrate: readonly MigratedTool[]): readonly string[];
/**
 * Finds the ignores in a file: `ccr-guard-ignore-line`, `-next-line` or `-file` at the beginning of a comment, then
 * rule ids, then ` -- ` and the reason; also the marks of other tools that the policy migrates from. In time
 * proportional to the text.
 */
export declare function findIgnores(path: string, text: string, migrate?: readonly MigratedTool[]): Ignore[];
