import { compareFindings, type Finding, type Suppressed } from '../finding.ts';
import { pathMatcher } from '../policy/path-glob.ts';
import type { AllowEntry, Policy } from '../policy/policy.ts';
import { namesRule } from '../policy/severity.ts';
import { type Baseline, matchBaseline } from './baseline.ts';
import type { GitleaksEntry } from './foreign.ts';

export interface SuppressOptions {
  readonly findings: readonly Finding[];
  readonly policy: Policy;
  readonly baseline?: Baseline | undefined;
  /** What `.gitleaksignore` lists, where the policy migrates from gitleaks. */
  readonly gitleaks?: readonly GitleaksEntry[] | undefined;
  /** The day that `expires` is held against, in UTC: `2026-11-22`. */
  readonly today: string;
  /** Whether a file is gone or was looked at in full, so that what the baseline has there may have moved. */
  readonly mayHaveMoved?: (path: string) => boolean;
}

export interface SuppressResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Takes out the findings that the allow-list of the policy accepts, then those of the baseline. An entry that has
 * expired accepts nothing, and the finding says so.
 */
export function applySuppressions(options: SuppressOptions): SuppressResult {
  const suppressed: Suppressed[] = [];
  const accepted = acceptor(options.policy.allow);
  const left: Finding[] = [];
  for (const finding of options.findings) {
    const { entry, expired } = accepted(finding, options.today);
    if (entry !== undefined) suppressed.push(suppress(finding, 'policy', entry.reason));
    else if (inGitleaks(finding, options)) suppressed.push(suppress(finding, 'policy', 'in .gitleaksignore'));
    else left.push(expired === undefined ? finding : withExpiry(finding, 'The allow entry', expired));
  }
  const rest = options.baseline === undefined ? left : applyBaseline(left, options.baseline, options, suppressed);
  return { findings: rest.sort(compareFindings), suppressed };
}

function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  { today, mayHaveMoved = () => true }: SuppressOptions,
  suppressed: Suppressed[],
): Finding[] {
  const { entryOf } = matchBaseline(baseline, findings, mayHaveMoved);
  return findings.flatMap((finding) => {
    const entry = entryOf.get(finding);
    if (entry === undefined) return [finding];
    if (entry.expires !== undefined && entry.expires < today) {
      return [withExpiry(finding, 'The baseline entry', entry.expires)];
    }
    suppressed.push(suppress(finding, 'baseline', entry.reason ?? 'in the baseline'));
    return [];
  });
}

/** Finds the entry that accepts a finding, or else the day on which the last one that did has expired. */
function acceptor(
  allow: readonly AllowEntry[],
): (finding: Finding, today: string) => { entry?: AllowEntry; expired?: string } {
  const tests = allow.map((entry) => {
    const path = entry.path === undefined ? () => true : pathMatcher([entry.path]);
    return (finding: Finding): boolean =>
      (entry.rule === undefined || namesRule(entry.rule, finding.rule)) &&
      (entry.fingerprint === undefined || entry.fingerprint === finding.fingerprint) &&
      !entry.except?.some((pattern) => namesRule(pattern, finding.rule)) &&
      path(finding.path);
  });
  return (finding, today) => {
    let expired: string | undefined;
    for (const [i, entry] of allow.entries()) {
      if (tests[i]?.(finding) !== true) continue;
      if (entry.expires === undefined || entry.expires >= today) return { entry };
      if (expired === undefined || entry.expires > expired) expired = entry.expires;
    }
    return expired === undefined ? {} : { expired };
  };
}

function inGitleaks({ rule, path, line, commit }: Finding, { gitleaks = [], policy }: SuppressOptions): boolean {
  if (!rule.startsWith('key-')) return false;
  if ([...policy.ignores.forbidden, ...policy.locked].some((pattern) => namesRule(pattern, rule))) return false;
  return gitleaks.some(
    (entry) =>
      entry.path === path && entry.line === line && (entry.commit === undefined || commit?.startsWith(entry.commit)),
  );
}

function withExpiry(finding: Finding, what: string, date: string): Finding {
  return { ...finding, fix: `${finding.fix} ${what} for it expired on ${date}.` };
}

function suppress(finding: Finding, by: Suppressed['by'], reason: string): Suppressed {
  const { rule, path, line, fingerprint: print } = finding;
  return { rule, path, line, fingerprint: print, by, reason };
}
