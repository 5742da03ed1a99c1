import type { Reporter } from './reporter.ts';
/** One page that needs nothing else: no script, no network, readable in light and dark and on paper. */
export declare const reporter: Reporter;
