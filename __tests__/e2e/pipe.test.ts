import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { removeFolders } from '../support/repository.ts';
import { config } from './configs.ts';
import { makeRepository } from './repository.ts';

afterAll(removeFolders);

it('keeps its verdict when the reader of its report goes away', async () => {
  const open = config({ HOST: '  "HOST": "0.0.0.0",' });
  const made = makeRepository(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.json`, open])));
  const cli = join(process.cwd(), 'dist', 'cli.js');
  const child = spawn(process.execPath, [cli, 'check', '--format', 'sarif'], { cwd: made.path });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'exit');
  made.remove();
  expect(code).toBe(1);
});
