import { parentPort, workerData } from 'node:worker_threads';
import { createInspector, type Inspector } from './inspect.ts';
import { inspectBatch } from './parallel/batch.ts';
import { type Claims, claim } from './parallel/claims.ts';
import { type Part, partReader } from './parallel/part.ts';
import type { Task } from './parallel/pool.ts';
import type { GitPlace } from './sources/git.ts';

/** The life of a worker: it looks at files or contents until none are left, and tells what it saw in them. */
export async function serve(): Promise<void> {
  const task = workerData as Task;
  const inspector = createInspector(task.policy);
  if ('claims' in task) await serveFiles(task.claims, inspector);
  else serveParts(task.place, inspector);
}

async function serveFiles(claims: Claims, inspector: Inspector): Promise<void> {
  for (let range = claim(claims); range; range = claim(claims)) {
    parentPort?.postMessage(await inspectBatch(claims, range, inspector));
  }
}

function serveParts(place: GitPlace, inspector: Inspector): void {
  const reader = partReader(place, inspector, (batch) => parentPort?.postMessage(batch));
  parentPort?.on('message', async (part: Part | undefined) => {
    if (part) await reader.give(part);
    else await reader.end().finally(() => parentPort?.close());
  });
}
