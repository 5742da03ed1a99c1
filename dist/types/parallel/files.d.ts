import type { Inspector } from '../inspect.ts';
import type { Policy } from '../policy/policy.ts';
import type { Progress } from '../progress.ts';
import type { TreeFiles } from '../sources/tree.ts';
import { type Batch } from './batch.ts';
import { startWorkers } from './pool.ts';
/**
 * Inspects files on the disk, on several threads where that pays. The batches come in the order of the
 * files, whichever thread had them; what a thread that died did not tell is looked at again.
 */
export declare function inspectFiles({ root, paths }: TreeFiles, policy: Policy, inspector: Inspector, progress?: (progress: Progress) => void, start?: typeof startWorkers): Promise<readonly Batch[]>;
