import type { Reporter } from './reporter.ts';
/** What `--format` takes. */
export declare const formats: readonly string[];
/** The reporter of a format; throws a UserError for a format that there is not. */
export declare function loadReporter(format: string): Promise<Reporter>;
