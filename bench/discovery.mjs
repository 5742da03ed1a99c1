import { execFileSync } from 'node:child_process';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { createInspection } from '../build/src/inspect/inspection.js';
import { createInspector } from '../build/src/inspect.js';
import { detectors } from '../build/src/keys/detectors/index.js';
import { indexOf } from '../build/src/keys/index.js';
import { defaultPolicy } from '../build/src/policy/default.js';
import { ignoreAnchors } from '../build/src/suppress/find.js';

const rounds = 3;
/** What discovery may add to the key scan, as a share of its CPU time. */
const most = 0.1;

/** The tracked files of a tree on one thread: keys alone, then keys and router configs, in turns. */
export async function discovery(tree) {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: tree, maxBuffer: 2 ** 30, encoding: 'utf8' });
  const files = listed.split('\0').filter((path) => path !== '' && lstatSync(join(tree, path)).isFile());
  const best = { keys: Number.POSITIVE_INFINITY, both: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    best.keys = Math.min(best.keys, await cpuOf(keysAlone(), tree, files));
    best.both = Math.min(best.both, await cpuOf(createInspector(defaultPolicy), tree, files));
  }
  const added = best.both / best.keys - 1;
  console.log(
    `  discovery      ${best.keys.toFixed(0)} ms CPU for the keys alone, ${best.both.toFixed(0)} ms with router configs: ` +
      `${(100 * added).toFixed(1)} % more, ${added <= most ? 'within' : 'ABOVE'} the ${100 * most} % it may take`,
  );
}

function keysAlone() {
  const none = () => false;
  return createInspection(defaultPolicy, {
    index: () => indexOf(detectors(), ignoreAnchors([])),
    isRouter: none,
    isJson: none,
    isStore: none,
    routers: async () => ({ said: [], configs: 0, skipped: [] }),
  });
}

/** User time in milliseconds: what the disk takes says nothing about the scan. */
async function cpuOf(inspector, tree, files) {
  const started = process.cpuUsage();
  for (const path of files) {
    const sink = inspector.begin(path);
    const file = openSync(join(tree, path), 'r');
    for (let count = readSync(file, sink.space()); count > 0; count = readSync(file, sink.space())) sink.wrote(count);
    closeSync(file);
    await inspector.end();
  }
  return process.cpuUsage(started).user / 1000;
}
