import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discovery } from './discovery.mjs';
import { cli, isOnPath, measure, ms, ratio, temporaryFolder } from './measure.mjs';

/** The same tree, looked at by ccr-guard and by whatever else is on PATH; then the growth of ccr-guard's time. */
export async function speed(tree) {
  const { detectors } = await import('../build/src/keys/detectors/index.js');
  const { anchors } = await import('../build/src/routers/find.js');
  const folder = temporaryFolder();
  const list = join(folder, 'keywords');
  // ripgrep takes each line for a pattern: of the anchors that span lines, it gets the first one.
  const firstLine = (keyword) => keyword.split('\n', 1)[0];
  const literals = [...detectors().flatMap((detector) => detector.keywords), ...anchors].map(firstLine);
  const keywords = [...new Set(literals)].filter(Boolean);
  writeFileSync(list, `${keywords.join('\n')}\n`);
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: tree, maxBuffer: 2 ** 30, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const checked = (only) =>
    measure(process.execPath, [cli, 'check', '--format', 'json', ...only], { cwd: tree, runs: 2 });
  const guard = checked([]);
  const { stats } = JSON.parse(guard.stdout);
  console.log(
    `\n${files.length} tracked files, ${(stats.bytes / 1e6).toFixed(0)} MB, ${keywords.length} keywords: ${tree}`,
  );

  const others = [
    // Most keywords match in any case. Exact case alone is less work than ccr-guard does, any case alone a little more.
    ['ripgrep -i', 'rg', ['-j2', '-c', '-F', '-i', '--no-ignore', '--hidden', '-g', '!.git', '-f', list, '.']],
    ['ripgrep', 'rg', ['-j2', '-c', '-F', '--no-ignore', '--hidden', '-g', '!.git', '-f', list, '.']],
    ['gitleaks', 'gitleaks', ['dir', '.', '--no-banner', '--exit-code', '0', '--log-level', 'error']],
    ['betterleaks', 'betterleaks', ['dir', '.', '--no-banner', '--exit-code', '0', '--log-level', 'error']],
    ['secretlint', 'secretlint', ['**/*', '**/.*']],
    ['trufflehog', 'trufflehog', ['filesystem', '.', '--no-verification', '--no-update', '--json']],
  ];
  const row = (name, { wall, cpu, memory }) =>
    console.log(
      `  ${name.padEnd(14)} ${ms(wall)}  ${ms(cpu)} CPU  ${memory.toFixed(0).padStart(5)} MB  ${(stats.bytes / 1000 / wall).toFixed(0).padStart(5)} MB/s  ${ratio(wall / guard.wall)}`,
    );
  row('ccr-guard', guard);
  for (const [name, command, args] of others) {
    if (!isOnPath(command)) console.log(`  ${name.padEnd(14)} is not on PATH`);
    else row(name, measure(command, args, { cwd: tree, runs: name === 'ripgrep' ? 2 : 1 }));
  }
  await discovery(tree);
  growth(tree, files, folder);
}

/** Every tenth file, every third, and all, by way of an index of its own. */
function growth(tree, files, folder) {
  console.log('  growth');
  for (const step of [10, 3, 1]) {
    const index = join(folder, `index-${step}`);
    const env = { ...process.env, GIT_INDEX_FILE: index };
    const chosen = files.filter((_, at) => at % step === 0);
    execFileSync('git', ['read-tree', '--empty'], { cwd: tree, env });
    execFileSync('git', ['update-index', '-z', '--add', '--stdin'], {
      cwd: tree,
      env,
      input: chosen.join('\0'),
      maxBuffer: 2 ** 30,
    });
    process.env['GIT_INDEX_FILE'] = index;
    const { wall, stdout, memory } = measure(process.execPath, [cli, 'check', '--format', 'json'], {
      cwd: tree,
      runs: 2,
    });
    delete process.env['GIT_INDEX_FILE'];
    const { stats } = JSON.parse(stdout);
    const megabytes = stats.bytes / 1e6;
    console.log(
      `  ${String(stats.files).padStart(8)} files ${megabytes.toFixed(0).padStart(5)} MB ${ms(wall)}  ${(wall / megabytes).toFixed(2)} ms/MB  ${memory.toFixed(0)} MB`,
    );
  }
}
