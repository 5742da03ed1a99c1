/**
 * The library: `import { check } from 'ccr-guard'`. Loading it costs next to nothing; the engine is loaded by the
 * first call.
 */
import type { CheckOptions } from './options.ts';
import type { Report } from './report.ts';

export type { Carrier, Excerpt, Finding, Place, Severity, Sighting, Suppressed } from './finding.ts';
export type { CheckOptions } from './options.ts';
export type { Policy, PolicySource } from './policy/policy.ts';
export type { Report, Skipped, Stats } from './report.ts';

/**
 * Checks a repository, some paths, the index, a commit range or the history for router configs and leaked keys.
 * Throws a UserError for a bad policy, a missing revision or a place that cannot be read.
 */
export const check = async (options: CheckOptions = {}): Promise<Report> =>
  (await import('./library.ts')).check(options);
