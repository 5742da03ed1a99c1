import type * as Core from '@actions/core';
import type { Report } from '../report.ts';
/**
 * Annotates the heaviest findings, prints the others, and says in one line what was looked at. With `failed` the step
 * fails: that is the last error, so that it is the tenth at most. `notes` are about the policy.
 */
export declare function present(core: typeof Core, report: Report, failed: boolean, notes?: readonly string[]): void;
