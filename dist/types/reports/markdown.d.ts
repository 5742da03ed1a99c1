import type { Reporter } from './reporter.ts';
/** For a job summary or a comment: a table of all findings, as many as fit. */
export declare const reporter: Reporter;
