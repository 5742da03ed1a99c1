import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { workerThreads } from '../builtins.ts';
import type { Policy } from '../policy/policy.ts';
import type { Batch } from './batch.ts';
import type { Claims } from './claims.ts';

/** Threads beside this one. Reading is bound by the disk and the kernel long before more of them would help. */
const mostWorkers = 7;

// Kept apart from `new URL`, in which a bundler would take it for an asset.
const here = import.meta.url;

/** What a worker is started with. */
export interface Task {
  readonly claims: Claims;
  readonly policy: Policy;
}

/**
 * Starts workers that claim files until none are left. The promise is settled when all have ended; a worker that cannot
 * start or dies just tells less.
 */
export async function startWorkers(
  claims: Claims,
  policy: Policy,
  take: (batch: Batch) => void,
  door: URL = new URL('../worker.js', here),
): Promise<void> {
  if (!existsSync(fileURLToPath(door))) return;
  const count = Math.min(mostWorkers, availableParallelism() - 1);
  await Promise.all(Array.from({ length: count }, () => run(door, { claims, policy }, take)));
}

function run(door: URL, task: Task, take: (batch: Batch) => void): Promise<void> {
  return new Promise((resolve) => {
    const { Worker } = workerThreads();
    const worker = new Worker(door, { workerData: task });
    worker.on('message', take);
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
}
