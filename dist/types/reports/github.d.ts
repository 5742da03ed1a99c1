import type { Reporter } from './reporter.ts';
/** Workflow commands for a step that runs the CLI: one annotation a finding, as far as the runner keeps them. */
export declare const reporter: Reporter;
