import type { Finding, Sighting, Suppressed } from './finding.ts';
import { createInspector, type Inspected, type Inspector } from './inspect.ts';
import { inspectFiles } from './parallel/files.ts';
import type { Policy } from './policy/policy.ts';
import { included } from './policy/severity.ts';
import type { Progress } from './progress.ts';
import type { Skipped } from './report.ts';
import { type Blob, Unreadable } from './sources/blob.ts';
import { shownPath } from './sources/names.ts';
import type { Source } from './sources/source.ts';
import type { TreeSource } from './sources/tree.ts';
import type { IsAddedLine } from './suppress/inline.ts';
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

/** What a look may need beside its source and policy. */
export interface LookOptions {
  readonly isAddedLine?: IsAddedLine | undefined;
  /** Called now and then while files on the disk are looked at. */
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** Looks at every blob of the sources that the policy includes; a tree comes before versions of its files. */
export async function lookAt(sources: readonly Source[], policy: Policy, options: LookOptions = {}): Promise<Looked> {
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
    for (const finding of findings) looked.findings.push(sighted(finding, sighting));
    looked.suppressed.push(...suppressed);
    looked.skipped.push(...inspected.skipped);
  };
  const inspector = createInspector(policy);
  const lookAtBlob = async (blob: Blob): Promise<void> => {
    if (!included(blob.path, policy)) {
      if (blob.asked) looked.skipped.push({ path: blob.path, reason: 'is excluded by the policy' });
      return;
    }
    const inspected = await inspectBlob(blob, inspector, looked.skipped);
    if (!inspected) return;
    looked.files += 1;
    looked.bytes += inspected.bytes;
    await add(inspected, blob.sighting);
  };
  const lookAtTree = async (tree: TreeSource): Promise<void> => {
    const { root, paths } = tree.files();
    const chosen = paths.flatMap((path, index) => (included(shownPath(path), policy) ? [index] : []));
    const names = chosen.map((index) => paths[index] ?? new Uint8Array());
    for (const batch of await inspectFiles(root, names, inspector, policy, options.progress)) {
      looked.files += batch.files;
      looked.bytes += batch.bytes;
      for (const [, inspected] of batch.telling) await add(inspected);
      for (const index of batch.unread) await lookAtBlob(tree.fileAt(chosen[index] ?? -1));
    }
    for (const link of tree.links()) await lookAtBlob(link);
  };
  for (const source of sources) {
    if (isTree(source)) await lookAtTree(source).finally(source.close);
    else for await (const blob of source.blobs()) await lookAtBlob(blob);
    looked.skipped.unshift(...source.skipped());
  }
  return looked;
}

function isTree(source: Source): source is TreeSource {
  return 'files' in source;
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

function sighted(finding: Finding, sighting?: Sighting): Finding {
  return sighting ? { ...finding, commit: sighting.commit, sighting } : finding;
}
