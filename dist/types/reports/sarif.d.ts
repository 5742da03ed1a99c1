import type { Reporter } from './reporter.ts';
/** SARIF 2.1.0, as GitHub code scanning and SARIF viewers take it. */
export declare const reporter: Reporter;
