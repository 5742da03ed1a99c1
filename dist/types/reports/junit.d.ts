import type { Reporter } from './reporter.ts';
/**
 * JUnit XML, which most CI systems read: a failed test case for each error and warning, a passed one with its text for
 * a notice, a skipped one for what was suppressed or left out.
 */
export declare const reporter: Reporter;
