import { type Finding, identity, type Sighting, type Suppressed } from './finding.ts';
import type { Inspected } from './inspect.ts';
import type { LookOptions } from './look.ts';
import type { Policy } from './policy/policy.ts';
import type { Skipped } from './report.ts';
import { applyIgnores } from './suppress/inline.ts';
import { type IgnoreFilter, ignoreFilter } from './suppress/versions.ts';
import { vocabulary } from './vocabulary.ts';

/** What was seen in all blobs of a source. */
export interface Looked {
  readonly files: number;
  readonly bytes: number;
  readonly configs: number;
  /** What no comment in the blobs themselves ignores. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly skipped: readonly Skipped[];
}

/** Adds up what blobs held, less what their own comments ignore, and less what commits did not bring but found there. */
export function createTally(policy: Policy, options: LookOptions) {
  const looked = {
    files: 0,
    bytes: 0,
    configs: 0,
    findings: [] as Finding[],
    suppressed: [] as Suppressed[],
    skipped: [] as Skipped[],
  };
  let filter: IgnoreFilter | undefined;
  const add = async (inspected: Inspected, sighting?: Sighting): Promise<void> => {
    const { ignores } = inspected;
    // The rules' ids are loaded only where an ignore names some.
    if (ignores.length > 0) filter ??= ignoreFilter({ policy, ...options, ...(await vocabulary()) });
    const { findings, suppressed } = filter?.(inspected.findings, ignores, sighting !== undefined) ?? {
      findings: inspected.findings,
      suppressed: [],
    };
    looked.configs += inspected.configs;
    for (const finding of findings) {
      looked.findings.push(sighting ? { ...finding, commit: sighting.commit, sighting } : finding);
    }
    looked.suppressed.push(...suppressed);
    looked.skipped.push(...inspected.skipped);
  };
  const earlier = new Set<string>();
  const addEarlier = async ({ findings, ignores }: Inspected): Promise<void> => {
    // What an ignore covered then did not count: the change may be the one that takes the ignore away.
    const counted =
      ignores.length === 0 ? findings : applyIgnores({ policy, findings, ignores, ...(await vocabulary()) }).findings;
    for (const finding of counted) earlier.add(identity(finding));
  };
  const hasBrought = (): boolean => looked.findings.some(({ sighting }) => sighting);
  const withoutEarlier = (): Looked => ({
    ...looked,
    findings: looked.findings.filter((finding) => !finding.sighting || !earlier.has(identity(finding))),
  });
  return { looked, add, addEarlier, hasBrought, withoutEarlier };
}
