import type { Inspector } from '../inspect.ts';
import type { Policy } from '../policy/policy.ts';
import type { Progress } from '../report.ts';
import type { TreeFiles } from '../sources/tree.ts';
import { type Batch, inspectBatch } from './batch.ts';
import { type Claims, claim, createClaims, seen } from './claims.ts';
import { holdDown } from './garbage.ts';
import { startWorkers } from './pool.ts';

/** From so many files or bytes on another thread takes less time than it takes to start it. */
const manyFiles = 1500;
const manyBytes = 15_000_000;
const worthSharing = 64;

/**
 * Inspects files on the disk, on several threads where that pays. The batches come in the order of the
 * files, whichever thread had them; what a thread that died did not tell is looked at again.
 */
export async function inspectFiles(
  files: TreeFiles,
  policy: Policy,
  inspector: Inspector,
  progress?: (progress: Progress) => void,
  start = startWorkers,
): Promise<readonly Batch[]> {
  const claims = createClaims(files);
  const batches: Batch[] = [];
  let workers: Promise<void> | undefined;
  for (let range = claim(claims); range; range = claim(claims)) {
    if (!workers && pays(claims)) {
      holdDown();
      workers = start(claims, policy, (batch) => batches.push(batch));
    }
    batches.push(await inspectBatch(claims, range, inspector));
    progress?.(seen(claims));
  }
  await workers;
  for (const range of untold(batches, files.starts.length)) batches.push(await inspectBatch(claims, range, inspector));
  return batches.sort((a, b) => a.from - b.from);
}

function pays(claims: Claims): boolean {
  const { files, all, bytes } = seen(claims);
  return all >= manyFiles || (bytes >= manyBytes && all - files >= worthSharing);
}

/** The ranges of which no batch came. */
function untold(batches: readonly Batch[], files: number): { from: number; to: number }[] {
  const missing: { from: number; to: number }[] = [];
  let next = 0;
  for (const { from, to } of batches.toSorted((a, b) => a.from - b.from)) {
    if (from > next) missing.push({ from: next, to: from });
    next = to;
  }
  return next < files ? [...missing, { from: next, to: files }] : missing;
}
