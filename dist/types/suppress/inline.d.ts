import type { Finding, Suppressed } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ignore } from './ignore.ts';
/** Whether the change under judgement adds a line of a file as it has it; lines count from 1. */
export type IsAddedLine = (path: string, line: number) => boolean;
export interface InlineOptions {
    /** The findings of one file as it is or was at one commit, and the ignores in that same text. */
    readonly findings: readonly Finding[];
    readonly ignores: readonly Ignore[];
    readonly policy: Policy;
    /** Ids of all built-in rules, also those of key detectors. */
    readonly rules: readonly string[];
    /** Left out where no change is judged. */
    readonly isAddedLine?: IsAddedLine | undefined;
}
export interface InlineResult {
    /** What still counts, and what is to be said about the ignores themselves. */
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Suppressed[];
}
/** Takes out of a file's findings those that its comments ignore, and says which ignores are wrong or of no use. */
export declare function applyIgnores(options: InlineOptions): InlineResult;
