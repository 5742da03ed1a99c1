import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { printable } from '../text.ts';
import { applySuppressions, type SuppressResult } from './apply.ts';
import { type Baseline, baselineName, readBaseline } from './baseline.ts';
import { type GitleaksEntry, gitleaksIgnore, readGitleaksIgnore } from './foreign.ts';

export interface SuppressRequest {
  readonly policy: Policy;
  /** Reads a file of the checked repository, from the copy that is trusted. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The baseline file that was asked for, in place of the usual one. */
  readonly baseline?: string;
  readonly today: string;
}

/** Takes out what the allow-list of the policy and the baseline accept. Throws a UserError for a bad baseline. */
export async function suppress(findings: readonly Finding[], request: SuppressRequest): Promise<SuppressResult> {
  if (findings.length === 0) return { findings, suppressed: [] };
  const { policy, today } = request;
  const [baseline, gitleaks] = await Promise.all([baselineFor(request), gitleaksFor(request)]);
  return applySuppressions({ findings, policy, baseline, gitleaks, today });
}

async function baselineFor({ baseline: asked, read }: SuppressRequest): Promise<Baseline | undefined> {
  const text = await read(asked ?? baselineName);
  if (text !== undefined) return readBaseline(text, asked);
  if (asked !== undefined) throw new UserError(`There is no baseline at ${printable(asked)}.`);
  return undefined;
}

async function gitleaksFor({ policy, read }: SuppressRequest): Promise<readonly GitleaksEntry[] | undefined> {
  if (!policy.ignores.migrate.includes('gitleaks')) return undefined;
  const text = await read(gitleaksIgnore);
  return text === undefined ? undefined : readGitleaksIgnore(text);
}
