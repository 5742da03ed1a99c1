import type { Reporter } from './reporter.ts';
/** For people at a terminal: each finding with its line, a caret, the remedy and where to read on, then the totals. */
export declare const reporter: Reporter;
