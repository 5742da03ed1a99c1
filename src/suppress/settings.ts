import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { diskReader, pathFrom } from '../policy/disk.ts';
import type { ReadText } from '../policy/extends.ts';
import { type LoadedPolicy, type LoadOptions, loadPolicy, policyNames } from '../policy/load.ts';
import { notice, type TrustOptions, trustedPolicy } from '../policy/trust.ts';
import { printable } from '../text.ts';
import { type Baseline, baselineName, readBaseline } from './baseline.ts';
import { type GitleaksEntry, gitleaksIgnore, readGitleaksIgnore } from './foreign.ts';

/** Where settings usually are, from the root. */
export const settingNames: readonly string[] = [...policyNames, baselineName, gitleaksIgnore];

/** All that decides which findings count. */
export interface Settings {
  readonly loaded: LoadedPolicy;
  readonly baseline?: Baseline;
  /** What `.gitleaksignore` lists, where the policy migrates from gitleaks. */
  readonly gitleaks?: readonly GitleaksEntry[];
  /** What the change under judgement would do to any of it: notices. */
  readonly changes: readonly Finding[];
}

interface BaselineOption {
  /** The baseline, from the root or absolute, in place of `.ccr-guard-baseline.json`, where it must then be; `false` for none. */
  readonly baselineFile?: string | false;
}

/** The settings as the checked files themselves have them. */
export async function loadSettings(options: LoadOptions & BaselineOption): Promise<Settings> {
  const baselineFile = baselinePath(options);
  const read = options.read ?? diskReader(options.root);
  const loaded = await loadPolicy({ ...options, read });
  const baseline = options.baselineFile === false ? undefined : await baselineAt(read, baselineFile);
  if (baseline === undefined && options.baselineFile) throw missing(baselineFile);
  return settings(loaded, baseline, await gitleaksOf(loaded, read), []);
}

/** The settings that a change is judged by: those of its base. What it does to them is told. */
export async function trustedSettings(options: TrustOptions & BaselineOption): Promise<Settings> {
  const { base, head } = options;
  const baselineFile = baselinePath(options);
  const { changes, ...loaded } = await trustedPolicy(options);
  const baseline = await baselineAt(base.read, baselineFile);
  const proposed = await proposedBaseline(head, baselineFile);
  if ((baseline ?? proposed) === undefined && options.baselineFile) throw missing(baselineFile);
  const told = typeof proposed === 'string' ? proposed : baselineChange(baseline, proposed);
  const gitleaks = await gitleaksOf(loaded, base.read);
  const toldOfGitleaks = gitleaksChange(gitleaks, await gitleaksOf(loaded, head).catch(() => []));
  return settings(loaded, baseline, gitleaks, [
    ...changes,
    ...(told === undefined ? [] : notice(loaded, baselineFile, 1, told)),
    ...(toldOfGitleaks === undefined ? [] : notice(loaded, gitleaksIgnore, 1, toldOfGitleaks)),
  ]);
}

/** The baseline as the change has it, or what is to be said where it is none. */
async function proposedBaseline(head: ReadText, path: string): Promise<Baseline | string | undefined> {
  try {
    return await baselineAt(head, path);
  } catch (error) {
    if (error instanceof UserError) return `The baseline as this change has it cannot be used: ${error.message}`;
    throw error;
  }
}

function settings(
  loaded: LoadedPolicy,
  baseline: Baseline | undefined,
  gitleaks: readonly GitleaksEntry[] | undefined,
  changes: readonly Finding[],
): Settings {
  return { loaded, ...(baseline && { baseline }), ...(gitleaks && { gitleaks }), changes };
}

function baselinePath({ root, baselineFile }: { readonly root: string } & BaselineOption): string {
  return pathFrom(root, baselineFile || baselineName);
}

async function baselineAt(read: ReadText, path: string): Promise<Baseline | undefined> {
  const text = await read(path);
  return text === undefined ? undefined : readBaseline(text, path);
}

async function gitleaksOf({ policy }: LoadedPolicy, read: ReadText): Promise<readonly GitleaksEntry[] | undefined> {
  const text = policy.ignores.migrate.includes('gitleaks') ? await read(gitleaksIgnore) : undefined;
  return text === undefined ? undefined : readGitleaksIgnore(text);
}

function missing(path: string): UserError {
  return new UserError(`There is no baseline at ${printable(path)}; write one with \`ccr-guard baseline\`.`);
}

function baselineChange(before: Baseline | undefined, after: Baseline | undefined): string | undefined {
  const keys = (baseline: Baseline | undefined): string[] =>
    (baseline?.entries ?? []).map(({ fingerprint, path, count, expires }) =>
      JSON.stringify([fingerprint, path, count, expires]),
    );
  return entriesChange('the baseline', keys(before), keys(after));
}

function gitleaksChange(
  before: readonly GitleaksEntry[] = [],
  after: readonly GitleaksEntry[] = [],
): string | undefined {
  const keys = (entries: readonly GitleaksEntry[]): string[] => entries.map((entry) => JSON.stringify(entry));
  return entriesChange(gitleaksIgnore, keys(before), keys(after));
}

function entriesChange(list: string, before: readonly string[], after: readonly string[]): string | undefined {
  const [from, to] = [new Set(before), new Set(after)];
  const added = [...to].filter((key) => !from.has(key)).length;
  const removed = [...from].filter((key) => !to.has(key)).length;
  if (added === 0 && removed === 0) return undefined;
  return `This change would add ${entries(added)} to ${list} and take ${entries(removed)} out, once it is merged.`;
}

function entries(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
