// Makes dist/: one bundle with a chunk for each face, and a door to each face beside it. Run after `npm run compile`.
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import ncc from '@vercel/ncc';

/**
 * A door says which face it opens, so that nothing has to be guessed from the environment. CommonJS, as all of dist/:
 * Node loads it some milliseconds faster, and the chunks without waiting.
 */
const doors: Readonly<Record<string, string>> = {
  // The compile cache must be on before the bundle is loaded; Node 20 has none.
  'cli.js': `#!/usr/bin/env node
'use strict';
require('node:module').enableCompileCache?.();
require('./bundle/index.js')
  .cli()
  .then(({ main }) => main());
`,
  'action.js': `'use strict';
require('./bundle/index.js')
  .action()
  .then(({ run }) => run());
`,
  'worker.js': `'use strict';
require('./bundle/index.js')
  .worker()
  .then(({ serve }) => serve());
`,
  'index.js': `'use strict';
exports.check = async (options) => (await require('./bundle/index.js').library()).check(options);
`,
};

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/bundle', { recursive: true });
const { code, assets } = await ncc(resolve('build/src/entry.js'), { esm: false, license: 'licenses.txt', quiet: true });
writeFileSync('dist/bundle/index.js', inAscii(code));
for (const [name, { source }] of Object.entries(assets)) {
  writeFileSync(`dist/bundle/${name}`, name.endsWith('.js') ? inAscii(source.toString()) : source);
}
for (const [name, text] of Object.entries(doors)) writeFileSync(`dist/${name}`, text);
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
mkdirSync('dist/types');
copyTypes('index.d.ts', new Set());

/** With one other character in it, Node keeps all of a script as UTF-16: twice the memory, and slower to load. */
function inAscii(script: string): string {
  return script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Copies a declaration and all that it refers to: no other one is part of the library's face. */
function copyTypes(file: string, copied: Set<string>): void {
  if (copied.has(file)) return;
  copied.add(file);
  cpSync(`build/src/${file}`, `dist/types/${file}`);
  for (const [, other = ''] of readFileSync(`build/src/${file}`, 'utf8').matchAll(/from '(\.[^']*)\.ts'/g)) {
    copyTypes(`${posix.join(posix.dirname(file), other)}.d.ts`, copied);
  }
}
