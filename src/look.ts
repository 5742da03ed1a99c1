import { createInspector, type Inspected, type Inspector } from './inspect.ts';
import { inspectFiles } from './parallel/files.ts';
import { inspectVersions } from './parallel/versions.ts';
import type { Policy } from './policy/policy.ts';
import { included, includesAll } from './policy/severity.ts';
import type { Progress, Skipped } from './report.ts';
import { readObjects, type Wanted } from './sources/batch.ts';
import { type Blob, Unreadable } from './sources/blob.ts';
import { type CommitSource, isCommits } from './sources/commits.ts';
import { nameAt, shownPath } from './sources/names.ts';
import type { Source } from './sources/source.ts';
import type { TreeFiles, TreeSource } from './sources/tree.ts';
import type { IsAddedLine } from './suppress/inline.ts';
import { createTally, type Looked } from './tally.ts';

/** What a look may need beside its source and policy. */
export interface LookOptions {
  readonly isAddedLine?: IsAddedLine | undefined;
  /** Called now and then while files on the disk are looked at. */
  readonly progress?: ((progress: Progress) => void) | undefined;
}

/** Looks at every blob of the sources that the policy includes, one source after the other. */
export async function lookAt(sources: readonly Source[], policy: Policy, options: LookOptions = {}): Promise<Looked> {
  const { looked, add, addEarlier, hasBrought, withoutEarlier } = createTally(policy, options);
  const inspector = createInspector(policy);
  const lookAtBlob = async (blob: Blob): Promise<void> => {
    if (!included(blob.path, policy)) {
      if (blob.asked) looked.skipped.push({ path: blob.path, reason: 'is excluded by the policy' });
      return;
    }
    if (blob.earlier) {
      // It matters only for what the commits seem to have brought.
      const inspected = hasBrought() ? await inspectBlob(blob, inspector, []) : undefined;
      if (inspected) await addEarlier(inspected);
      return;
    }
    const inspected = await inspectBlob(blob, inspector, looked.skipped);
    if (!inspected) return;
    looked.files += 1;
    looked.bytes += inspected.bytes;
    await add(inspected, blob.sighting);
  };
  /** Files on the disk, which other threads may read as well; then what is no file, or not on the disk. */
  const lookAtTree = async (tree: TreeSource): Promise<void> => {
    const files = chosen(tree.files(), policy);
    for (const batch of await inspectFiles(files, policy, inspector, options.progress)) {
      looked.files += batch.files;
      looked.bytes += batch.bytes;
      for (const [, inspected] of batch.telling) await add(inspected);
      for (const unread of batch.unread) await lookAtBlob(tree.fileAt(files.starts[unread] ?? 0));
    }
    for (const other of tree.others()) await lookAtBlob(other);
  };
  /** What commits brought, which other threads may read as well; then what was there before them, where it matters. */
  const lookAtCommits = async ({ place, versions, settle }: CommitSource): Promise<void> => {
    const brought: Wanted[] = [];
    const earlier: Wanted[] = [];
    const isIncluded = memoized((path) => included(path, policy));
    const lists = async function* (): AsyncGenerator<readonly Wanted[]> {
      for await (const list of versions()) {
        const wanted = list.filter(({ path }) => isIncluded(path));
        const now = wanted.filter((one) => !one.earlier);
        brought.push(...now);
        earlier.push(...wanted.filter((one) => one.earlier));
        yield now;
      }
    };
    const batches = await inspectVersions(place, lists(), policy, inspector);
    settle(batches.flatMap(({ telling }) => telling.flatMap(([index]) => brought[index] ?? [])));
    for (const batch of batches) {
      looked.files += batch.files;
      looked.bytes += batch.bytes;
      for (const [index, inspected] of batch.telling) await add(inspected, brought[index]?.sighting);
    }
    if (hasBrought()) for await (const blob of readObjects(place, [earlier])) await lookAtBlob(blob);
  };
  /** The tree of a change and its commits may both have left out the same. */
  const isStated = ({ path, reason }: Skipped): boolean =>
    looked.skipped.some((one) => one.path === path && one.reason === reason);
  for (const source of sources) {
    if (isTree(source)) await lookAtTree(source).finally(source.close);
    else if (isCommits(source)) await lookAtCommits(source);
    else for await (const blob of source.blobs()) await lookAtBlob(blob);
    looked.skipped.unshift(...source.skipped().filter((one) => !isStated(one)));
  }
  return withoutEarlier();
}

/** The files that the policy includes. */
function chosen(files: TreeFiles, policy: Policy): TreeFiles {
  if (includesAll(policy)) return files;
  const starts = files.starts.filter((start) => included(shownPath(nameAt(files.names, start)), policy));
  return { ...files, starts };
}

function isTree(source: Source): source is TreeSource {
  return 'files' in source;
}

function memoized(test: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const result = known.get(path) ?? test(path);
    known.set(path, result);
    return result;
  };
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
