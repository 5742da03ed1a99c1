import type { Finding, Suppressed } from './finding.ts';
import { createInspector, type Inspected, type Inspector } from './inspect.ts';
import type { Policy } from './policy/policy.ts';
import { included } from './policy/severity.ts';
import type { Skipped } from './report.ts';
import { type Blob, Unreadable } from './sources/blob.ts';
import type { Source } from './sources/source.ts';
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

/** Looks at every blob of a source that the policy includes. */
export async function lookAt(source: Source, policy: Policy, isAddedLine?: IsAddedLine): Promise<Looked> {
  const inspector = createInspector(policy);
  const looked = {
    files: 0,
    bytes: 0,
    configs: 0,
    findings: [] as Finding[],
    suppressed: [] as Suppressed[],
    skipped: [] as Skipped[],
  };
  for await (const blob of source.blobs()) {
    if (!included(blob.path, policy)) {
      if (blob.asked) looked.skipped.push({ path: blob.path, reason: 'is excluded by the policy' });
      continue;
    }
    const inspected = await inspectBlob(blob, inspector, looked.skipped);
    if (!inspected) continue;
    const { findings, suppressed } = await withoutIgnored(inspected, policy, isAddedLine);
    looked.files += 1;
    looked.bytes += inspected.bytes;
    looked.configs += inspected.configs;
    looked.findings.push(...findings.map((finding) => sighted(finding, blob)));
    looked.suppressed.push(...suppressed);
    looked.skipped.push(...inspected.skipped);
  }
  return looked;
}

/** Reads and inspects one blob; one that cannot be read is listed, and nothing else is lost for it. */
async function inspectBlob(blob: Blob, inspector: Inspector, skipped: Skipped[]): Promise<Inspected | undefined> {
  try {
    const reading = blob.read(inspector.begin(blob.path));
    if (reading) await reading;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    skipped.push({ path: blob.path, reason: error.message, ...(blob.asked && { asked: true }) });
    return undefined;
  }
  return inspector.end();
}

async function withoutIgnored({ findings, ignores }: Inspected, policy: Policy, isAddedLine?: IsAddedLine) {
  if (ignores.length === 0) return { findings, suppressed: [] };
  const { rules } = await vocabulary();
  return applyIgnores({ findings, ignores, policy, rules, isAddedLine });
}

function sighted(finding: Finding, { sighting }: Blob): Finding {
  return sighting ? { ...finding, commit: sighting.commit, sighting } : finding;
}
