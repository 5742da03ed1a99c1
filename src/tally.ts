import type { Finding, Sighting, Suppressed } from './finding.ts';
import type { Inspected } from './inspect.ts';
import type { Policy } from './policy/policy.ts';
import type { Skipped } from './report.ts';
import { applyIgnores, type IsAddedLine } from './suppress/inline.ts';
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

/** Adds up what blobs held, less what their own comments ignore. */
export function createTally(policy: Policy, isAddedLine: IsAddedLine | undefined) {
  const looked = {
    files: 0,
    bytes: 0,
    configs: 0,
    findings: [] as Finding[],
    suppressed: [] as Suppressed[],
    skipped: [] as Skipped[],
  };
  const withoutIgnored = async ({ findings, ignores }: Inspected) => {
    if (ignores.length === 0) return { findings, suppressed: [] };
    const { rules } = await vocabulary();
    return applyIgnores({ findings, ignores, policy, rules, isAddedLine });
  };
  return {
    looked,
    async add(inspected: Inspected, sighting?: Sighting): Promise<void> {
      const { findings, suppressed } = await withoutIgnored(inspected);
      looked.configs += inspected.configs;
      for (const finding of findings) {
        looked.findings.push(sighting ? { ...finding, commit: sighting.commit, sighting } : finding);
      }
      looked.suppressed.push(...suppressed);
      looked.skipped.push(...inspected.skipped);
    },
  };
}
