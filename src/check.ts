import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Change, ofChange, onLines, openChange } from './change.ts';
import { compareFindings } from './finding.ts';
import type { CheckOptions } from './options.ts';
import { diskReader } from './policy/disk.ts';
import type { ReadText } from './policy/extends.ts';
import type { Policy } from './policy/policy.ts';
import { included } from './policy/severity.ts';
import { utf8Text } from './policy/utf8.ts';
import type { Report } from './report.ts';
import { requestOf } from './request.ts';
import { openSource } from './sources/index.ts';
import { mergeSightings } from './sources/sightings.ts';
import type { Source } from './sources/source.ts';
import { applySuppressions } from './suppress/apply.ts';
import type { IsAddedLine } from './suppress/inline.ts';
import { loadSettings, type Settings, settingNames, trustedSettings } from './suppress/settings.ts';
import { version } from './version.ts';
import { vocabulary } from './vocabulary.ts';

/** What to check, and what the Action knows about the event besides. */
export interface CheckRequest extends CheckOptions {
  /** What a change brings, and the router configs of the tree at its head. */
  readonly change?: Change;
  /** Leaves out what stands on other lines. */
  readonly isTouched?: IsAddedLine;
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
export async function check(options: CheckRequest = {}): Promise<Checked> {
  const started = Date.now();
  const { change } = options;
  const opening = change ? openChange(change, options) : openSource(requestOf(options)).then((one) => [one] as const);
  // The engine takes a while to load: git is at work meanwhile.
  const [sources, { lookAt }] = await Promise.all([opening, import('./look.ts')]);
  const [{ root }] = sources;
  const { loaded, baseline, gitleaks, changes } = await settingsOf(options, sources[0]);
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
    today: new Date(started).toISOString().slice(0, 10),
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
      ms: Date.now() - started,
    },
    findings: [...findings, ...changes].sort(compareFindings),
    suppressed: [...looked.suppressed, ...suppressed],
  };
  return { report, policy, notes };
}

function settingsOf({ cwd = process.cwd(), ...options }: CheckRequest, { root, reader }: Source): Promise<Settings> {
  const { policy, baseline, fetchPolicy, trust } = options;
  const common = {
    root,
    vocabulary,
    ...(policy !== undefined && { file: resolve(cwd, policy) }),
    ...(baseline !== undefined && { baselineFile: baseline && resolve(cwd, baseline) }),
    ...(fetchPolicy && { fetchPolicy }),
    ...(reader && { read: withDisk(reader(settingNames), root) }),
  };
  return trust ? trustedSettings({ ...common, base: trust, head: trust.head }) : loadSettings(common);
}

/** The settings that the next commit will have; what git does not track counts as it is on the disk. */
function withDisk(read: ReturnType<NonNullable<Source['reader']>>, root: string): ReadText {
  const ofDisk = diskReader(root);
  return async (path) => {
    const bytes = await read(path);
    return bytes ? utf8Text(bytes, path) : ofDisk(path);
  };
}

/** Whether a file that is there was looked at for sure, so that what is not found in it is not in it. */
function wasLookedAt(
  file: string,
  { cwd = process.cwd(), paths = [], staged, range, since, change, stdin }: CheckRequest,
): boolean {
  if (paths.length > 0 || staged || range !== undefined || since !== undefined || change || stdin) return false;
  return file.startsWith(resolve(cwd) + sep);
}
