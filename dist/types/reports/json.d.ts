import type { Reporter } from './reporter.ts';
/** For programs: the report as one object, as schemas/report.json describes it. */
export declare const reporter: Reporter;
/** Indented JSON that holds no legacy workflow command, should it be printed by a workflow's step. */
export declare function jsonSafe(value: unknown): string;
