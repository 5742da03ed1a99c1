import { parentPort, workerData } from 'node:worker_threads';
import { createInspector } from './inspect.ts';
import { inspectBatch } from './parallel/batch.ts';
import { claim } from './parallel/claims.ts';
import type { Task } from './parallel/pool.ts';

/** The life of a worker: it claims files until none are left, and tells what it saw in them. */
export async function serve(): Promise<void> {
  const { claims, policy } = workerData as Task;
  const inspector = createInspector(policy);
  for (let range = claim(claims); range; range = claim(claims)) {
    parentPort?.postMessage(await inspectBatch(claims, range, inspector));
  }
}
