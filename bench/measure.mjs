import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const cli = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../dist/cli.js');

/** Runs a command and gives its wall time, CPU time (both in milliseconds), peak memory in MB and exit code. */
export function measure(command, args, { cwd, runs = 1 } = {}) {
  let best;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    const timed = spawnSync('/usr/bin/time', ['-f', '%U %S %M', command, ...args], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const wall = performance.now() - started;
    if (timed.error) return undefined;
    // An interrupt reached the command; ours waits until a measurement gives Node its turn.
    if (timed.signal !== null || (timed.status ?? 0) > 128) process.exit(130);
    const [user, system, kilobytes] = (timed.stderr.trim().split('\n').pop() ?? '').split(' ').map(Number);
    const result = {
      wall,
      cpu: (user + system) * 1000,
      memory: kilobytes / 1024,
      status: timed.status,
      stdout: timed.stdout,
    };
    if (!best || result.wall < best.wall) best = result;
  }
  return best;
}

const made = [];

/** A folder in the temporary one that goes with this process, however that ends. */
export function temporaryFolder() {
  if (made.length === 0) {
    process.once('exit', () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
  }
  const folder = mkdtempSync(join(tmpdir(), 'ccr-guard-bench-'));
  made.push(folder);
  return folder;
}

export function isOnPath(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

export const ms = (value) => `${value.toFixed(0).padStart(7)} ms`;
export const ratio = (value) => `${value.toFixed(2).padStart(7)} x`;
