// Makes dist/: one bundle with a chunk for each face, and a door to each face beside it. Run after `npm run compile`.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A door says which face it opens, so that nothing has to be guessed from the environment. */
const doors: Readonly<Record<string, string>> = {
  // The compile cache must be on before the bundle is loaded, hence the dynamic import; Node 20 has none.
  'cli.js': `#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { cli } = await import('./bundle/index.js');
process.exitCode = await (await cli()).main();
`,
  'action.js': `import { action } from './bundle/index.js';

await (await action()).run();
`,
  'worker.js': `import { worker } from './bundle/index.js';

(await worker()).serve();
`,
  'index.js': `import { library } from './bundle/index.js';

export const check = async (options) => (await library()).check(options);
`,
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/types', { recursive: true });
const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/src/entry.js', '-o', 'dist/bundle'];
execFileSync(process.execPath, [...ncc, '--license', 'licenses.txt', '--quiet'], { stdio: 'inherit' });
for (const [name, text] of Object.entries(doors)) writeFileSync(`dist/${name}`, text);
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/package.json', '{ "type": "module" }\n');
copyTypes('index.d.ts', new Set());

/** Copies a declaration and all that it refers to: no other one is part of the library's face. */
function copyTypes(file: string, copied: Set<string>): void {
  if (copied.has(file)) return;
  copied.add(file);
  cpSync(`build/src/${file}`, `dist/types/${file}`);
  for (const [, other = ''] of readFileSync(`build/src/${file}`, 'utf8').matchAll(/from '(\.[^']*)\.ts'/g)) {
    copyTypes(`${posix.join(posix.dirname(file), other)}.d.ts`, copied);
  }
}
