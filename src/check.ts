import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Change, ofChange, onLines, openChange } from './change.ts';
import { compareFindings } from './finding.ts';
import { lookAt } from './look.ts';
import type { FetchPolicy, ReadText } from './policy/extends.ts';
import type { Policy } from './policy/policy.ts';
import { included } from './policy/severity.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';
import { requestOf } from './request.ts';
import { openSource } from './sources/index.ts';
import { mergeSightings } from './sources/sightings.ts';
import { applySuppressions } from './suppress/apply.ts';
import type { IsAddedLine } from './suppress/inline.ts';
import { loadSettings, type Settings, trustedSettings } from './suppress/settings.ts';
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
  /** Leaves out what stands on other lines. */
  readonly isTouched?: IsAddedLine;
  /** A text that is called `path` in the report. */
  readonly stdin?: { readonly path: string; readonly input?: AsyncIterable<Uint8Array | string> };
  /** A policy file in place of `.ccr-guard.yml`. */
  readonly policy?: string;
  /** Called now and then while a long check runs. */
  readonly progress?: (progress: Progress) => void;
  /** A baseline in place of `.ccr-guard-baseline.json`, or `false` to count what the baseline accepts too. */
  readonly baseline?: string | false;
  /** Reads policies that a policy extends from GitHub. */
  readonly fetchPolicy?: FetchPolicy;
  /** Where a change is judged: policy, baseline and ignores are those of the commit that it is to be merged into. */
  readonly trust?: Trust;
}

/** The commit that a change is to be merged into, and what the change adds to it. */
export interface Trust {
  readonly ref: string;
  /** Reads a file of that commit, by its path from the root. */
  readonly read: ReadText;
  /** Reads a file as the change has it. */
  readonly head: ReadText;
  readonly isAddedLine?: IsAddedLine;
}

/** A report, and the policy that led to it. */
export interface Checked {
  readonly report: Report;
  readonly policy: Policy;
  /** What the reader of the report should know about the policy: one sentence each. */
  readonly notes: readonly string[];
}

/** The pipeline: source, blobs, inspection, findings, suppression, report. Throws a UserError for a wrong request. */
export async function check(options: CheckOptions = {}): Promise<Checked> {
  const started = performance.now();
  const { change } = options;
  const sources = change ? await openChange(change, options) : ([await openSource(requestOf(options))] as const);
  const [{ root }] = sources;
  const { loaded, baseline, gitleaks, changes } = await settingsOf(options, root);
  const { policy, source: policySource, notes } = loaded;
  const looked = await lookAt(sources, policy, {
    isAddedLine: options.trust?.isAddedLine,
    progress: options.progress,
  });
  const gone = (path: string): boolean => !existsSync(join(root, path));
  const merged = mergeSightings(looked.findings);
  const brought = change ? ofChange(merged) : merged;
  const { findings, suppressed } = applySuppressions({
    findings: options.isTouched ? onLines(brought, options.isTouched) : brought,
    policy,
    baseline,
    gitleaks,
    today: new Date(started + performance.timeOrigin).toISOString().slice(0, 10),
    mayHaveMoved: (path) => gone(path) || (included(path, policy) && wasLookedAt(join(root, path), options)),
  });
  const report: Report = {
    version: 1,
    tool: { name: 'ccr-guard', version },
    policy: policySource,
    stats: {
      files: looked.files,
      bytes: looked.bytes,
      configs: looked.configs,
      skipped: looked.skipped,
      ms: Math.round(performance.now() - started),
    },
    findings: [...findings, ...changes].sort(compareFindings),
    suppressed: [...looked.suppressed, ...suppressed],
  };
  return { report, policy, notes };
}

function settingsOf({ cwd = process.cwd(), ...options }: CheckOptions, root: string): Promise<Settings> {
  const { policy, baseline, fetchPolicy, trust } = options;
  const common = {
    root,
    vocabulary,
    ...(policy !== undefined && { file: resolve(cwd, policy) }),
    ...(baseline !== undefined && { baselineFile: baseline && resolve(cwd, baseline) }),
    ...(fetchPolicy && { fetchPolicy }),
  };
  return trust ? trustedSettings({ ...common, base: trust, head: trust.head }) : loadSettings(common);
}

/** Whether a file that is there was looked at for sure, so that what is not found in it is not in it. */
function wasLookedAt(
  file: string,
  { cwd = process.cwd(), paths = [], staged, range, since, change, stdin }: CheckOptions,
): boolean {
  if (paths.length > 0 || staged || range !== undefined || since !== undefined || change || stdin) return false;
  return file.startsWith(resolve(cwd) + sep);
}
