// A history against `git log -p > /dev/null` alone and other scanners, in one run: `npm run bench -- history [REPOSITORY]`.
// Without a repository, one of 12,000 commits is made for the run.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { openSource } from '../build/src/sources/index.js';
import { cli, isOnPath, measure, temporaryFolder } from './measure.mjs';

const commits = 12_000;
const rounds = 3;
const others = [
  ['gitleaks', ['git', '--no-banner', '--exit-code', '0', '--log-level', 'error']],
  ['betterleaks', ['git', '--no-banner', '--exit-code', '0', '--log-level', 'error']],
];

/** Runs the bench; prints one line for each measure. */
export async function history(given) {
  const repository = given ?? (await makeHistory());
  // In turns, so that what else the machine does meets both.
  let baseline = Number.POSITIVE_INFINITY;
  let reading = { ms: Number.POSITIVE_INFINITY };
  let whole = { wall: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    baseline = Math.min(
      baseline,
      elapsed(() => logPatches(repository)),
    );
    const read = await readHistory(repository);
    if (read.ms < reading.ms) reading = read;
    const checked = measure(process.execPath, [cli, 'check', '--history'], { cwd: repository });
    if (checked.wall < whole.wall) whole = checked;
  }
  print('git log -p', baseline);
  const ratio = (ms) => `${(ms / baseline).toFixed(2)} x git log -p`;
  const { count, bytes } = reading;
  print('reading the history', reading.ms, `${ratio(reading.ms)}; ${count} blobs, ${megabytes(bytes)} MB`);
  print('check --history', whole.wall, `${ratio(whole.wall)}; the whole command`);
  print('', whole.cpu, 'of processor time, with all that git takes');
  print('peak memory', whole.memory, 'of the largest process', 'MB');
  growth(repository);
  range(repository);
  for (const [name, args] of others) {
    const measured = isOnPath(name) ? measure(name, args, { cwd: repository }) : undefined;
    if (measured) print(name, measured.wall, ratio(measured.wall));
    else process.stdout.write(`${name.padEnd(24)} is not on PATH\n`);
  }
}

/** A quarter, a half and all of the commits on the first-parent line. */
function growth(repository) {
  const count = Number(output(repository, ['rev-list', '--count', '--first-parent', 'HEAD']));
  for (const part of [4, 2, 1]) {
    const commits = Math.floor((count - 1) / part);
    const args = [cli, 'check', '--range', `HEAD~${commits}..HEAD`];
    const { wall } = measure(process.execPath, args, { cwd: repository, runs: rounds });
    print(`${commits} commits`, wall, `${((1000 * wall) / commits).toFixed(0)} us a commit`);
  }
}

/** The command on the last 50 commits, beyond what node itself takes to start. */
function range(repository) {
  const commits = Math.min(50, Number(output(repository, ['rev-list', '--count', '--first-parent', 'HEAD'])) - 1);
  const nothing = measure(process.execPath, ['-e', '0'], { runs: 5 });
  const args = [cli, 'check', '--range', `HEAD~${commits}..HEAD`];
  const { wall } = measure(process.execPath, args, { cwd: repository, runs: 5 });
  print(`command, ${commits} commits`, wall, `${Math.round(wall - nothing.wall)} ms over the start of node`);
}

function output(cwd, args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' });
}

async function readHistory(cwd) {
  const start = performance.now();
  const space = Buffer.alloc(1 << 20);
  let bytes = 0;
  let count = 0;
  const sink = { space: () => space, wrote: (length) => (bytes += length) };
  const source = await openSource({ kind: 'history', cwd });
  for await (const blob of source.blobs()) {
    await blob.read(sink);
    count += 1;
  }
  return { count, bytes, ms: performance.now() - start };
}

function logPatches(cwd) {
  spawnSync('git', ['log', '-p', '--all'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A repository as real ones are: files that grow, change in places, move and go. The same one each time. */
async function makeHistory() {
  const folder = temporaryFolder();
  spawnSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise((resolve) => git.on('close', resolve));
  const files = Array.from({ length: 600 }, (_, at) =>
    Array.from({ length: 300 }, (_, line) => `line ${line} of file ${at}`),
  );
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let commit = 0; commit < commits; commit++) {
    let text = `commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + commit * 60} +0000\ndata 2\nc\n`;
    for (let change = 0; change < 3; change++) {
      const at = random(files.length);
      const lines = files[at];
      lines[random(lines.length)] = `changed in commit ${commit}: ${random(2 ** 30)
        .toString(36)
        .repeat(4)}`;
      if (random(4) === 0) lines.push(`added in commit ${commit}`);
      const content = lines.join('\n');
      text += `M 644 inline src/part-${at % 20}/file-${at}.txt\ndata ${content.length}\n${content}\n`;
    }
    if (!git.stdin.write(text)) await new Promise((resolve) => git.stdin.once('drain', resolve));
  }
  git.stdin.end();
  await ended;
  spawnSync('git', ['repack', '-adq'], { cwd: folder });
  spawnSync('git', ['reset', '--hard', '--quiet'], { cwd: folder });
  return folder;
}

function elapsed(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const megabytes = (bytes) => Math.round(bytes / 1e6);

function print(name, value, note = '', unit = 'ms') {
  process.stdout.write(`${name.padEnd(24)} ${Math.round(value).toString().padStart(7)} ${unit}  ${note}\n`);
}
