import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { workerThreads } from '../builtins.ts';
import type { Policy } from '../policy/policy.ts';
import type { GitPlace } from '../sources/git.ts';
import type { Batch } from './batch.ts';
import type { Claims } from './claims.ts';
import type { Part, PartReader } from './part.ts';

/** Threads beside this one. Reading is bound by the disk and the kernel long before more of them would help. */
const mostWorkers = 7;

// Kept apart from `new URL`, in which a bundler would take it for an asset.
const here = import.meta.url;

/** What a worker is started with: files to claim, or where it reads the parts that it is sent. */
export type Task = { readonly policy: Policy } & ({ readonly claims: Claims } | { readonly place: GitPlace });

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

/** Starts a worker that looks at the parts that it is given; undefined where there is none to start. */
export function startPartReader(
  { cwd, env }: GitPlace,
  policy: Policy,
  take: (batch: Batch) => void,
  door: URL = new URL('../worker.js', here),
): PartReader | undefined {
  if (availableParallelism() < 2 || !existsSync(fileURLToPath(door))) return undefined;
  const { Worker } = workerThreads();
  // The environment of a process is no plain data.
  const task: Task = { place: { cwd, env: { ...env } }, policy };
  // What it reads passes through: a larger nursery only holds more of it.
  const worker = new Worker(door, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
  const ended = new Promise<void>((resolve) => {
    worker.on('error', () => resolve());
    worker.on('exit', () => resolve());
  });
  worker.on('message', take);
  return {
    async give(part) {
      worker.postMessage(part satisfies Part);
    },
    end() {
      worker.postMessage(undefined);
      return ended;
    },
    async close() {
      await worker.terminate();
    },
  };
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
