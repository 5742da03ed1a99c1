import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, measure, ms, ratio, temporaryFolder } from './measure.mjs';

const runs = 9;

/** What a run costs beyond `node -e 0`. */
export function startUp() {
  const node = process.execPath;
  const folder = temporaryFolder();
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  for (const name of ['a.js', 'b.json', 'c.md']) {
    writeFileSync(join(folder, name), `// token, key and secret of ${name}\n${'const value = 1;\n'.repeat(100)}`);
  }
  git('add', '.');
  const nothing = measure(node, ['-e', '0'], { cwd: folder, runs });
  // Git ignores node_modules here, so that it is looked at as a folder without git.
  const copy = temporaryFolder();
  cpSync('node_modules', join(copy, 'node_modules'), { recursive: true });
  const cases = [
    ['node -e 0', nothing],
    ['--version', measure(node, [cli, '--version'], { cwd: folder, runs })],
    ['check --staged, 3 files', measure(node, [cli, 'check', '--staged'], { cwd: folder, runs })],
    ['check, 3 files', measure(node, [cli, 'check'], { cwd: folder, runs })],
    ['check of this repository', measure(node, [cli, 'check', '.'], { runs: 3 })],
    ['check of its node_modules', measure(node, [cli, 'check'], { cwd: copy, runs: 1 })],
  ];
  console.log(`Start-up, best of ${runs}, Node ${process.version}`);
  for (const [name, { wall }] of cases) {
    console.log(`  ${name.padEnd(28)} ${ms(wall)}  +${ms(wall - nothing.wall)}  ${ratio(wall / nothing.wall)}`);
  }
}
