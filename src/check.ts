import { type Change, ofChange, openChange } from './change.ts';
import { compareFindings } from './finding.ts';
import { lookAt } from './look.ts';
import type { FetchPolicy } from './policy/extends.ts';
import { diskReader, loadPolicy } from './policy/load.ts';
import type { Policy } from './policy/policy.ts';
import type { Report } from './report.ts';
import { requestOf } from './request.ts';
import { openSource } from './sources/index.ts';
import { mergeSightings } from './sources/sightings.ts';
import { suppress } from './suppress/suppress.ts';
import { version } from './version.ts';
import { vocabulary } from './vocabulary.ts';

/** What to check, and by which policy. Without any of it: the tracked files of the repository around the current folder. */
export interface CheckOptions {
  /** Where relative paths count from; the current folder when missing. */
  readonly cwd?: string;
  /** Files, folders and globs. Together with `staged`, the staged files among them. */
  readonly paths?: readonly string[];
  /** The index: what the next commit will hold. */
  readonly staged?: boolean;
  /** Every blob that the commits of `A..B` added. */
  readonly range?: string;
  /** The same, from a revision or an ISO date up to HEAD. */
  readonly since?: string;
  /** The same, for every commit of HEAD. */
  readonly history?: boolean;
  /** What a change brings, and the router configs of the tree at its head. */
  readonly change?: Change;
  /** A text that is called `path` in the report. */
  readonly stdin?: { readonly path: string; readonly input?: AsyncIterable<Uint8Array | string> };
  /** A policy file in place of `.ccr-guard.yml`. */
  readonly policy?: string;
  /** A baseline in place of `.ccr-guard-baseline.json`. */
  readonly baseline?: string;
  /** Reads policies that a policy extends from GitHub. */
  readonly fetchPolicy?: FetchPolicy;
}

/** A report, and the policy that led to it. */
export interface Checked {
  readonly report: Report;
  readonly policy: Policy;
}

/** The pipeline: source, blobs, inspection, findings, suppression, report. Throws a UserError for a wrong request. */
export async function check(options: CheckOptions = {}): Promise<Checked> {
  const started = performance.now();
  const { change, cwd = process.cwd(), paths = [] } = options;
  const source = await (change ? openChange(change, { cwd, paths }) : openSource(requestOf(options)));
  const { policy, source: policySource } = await loadPolicy({
    root: source.root,
    vocabulary,
    ...(options.policy !== undefined && { file: options.policy }),
    ...(options.fetchPolicy && { fetchPolicy: options.fetchPolicy }),
  });
  const looked = await lookAt(source, policy);
  const merged = mergeSightings(looked.findings);
  const { findings, suppressed } = await suppress(change ? ofChange(merged) : merged, {
    policy,
    read: diskReader(source.root),
    today: new Date(started + performance.timeOrigin).toISOString().slice(0, 10),
    ...(options.baseline !== undefined && { baseline: options.baseline }),
  });
  const report: Report = {
    version: 1,
    tool: { name: 'ccr-guard', version },
    policy: policySource,
    stats: {
      files: looked.files,
      bytes: looked.bytes,
      configs: looked.configs,
      skipped: [...source.skipped(), ...looked.skipped],
      ms: Math.round(performance.now() - started),
    },
    findings: findings.toSorted(compareFindings),
    suppressed: [...looked.suppressed, ...suppressed],
  };
  return { report, policy };
}
