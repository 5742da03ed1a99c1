import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeFolder, removeFolders } from '../support/repository.ts';

/** Runs what `code` and `ui` run, in a process of its own: the router gets its terminal. */
const door = `
import { runCcr } from ${JSON.stringify(new URL('../../src/local/run-ccr.js', import.meta.url).href)};
const io = { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), env: process.env };
process.exitCode = await runCcr(process.argv.slice(1), io);
`;

let folder = '';
beforeEach(() => {
  folder = makeFolder('ccr');
});
afterEach(removeFolders);

/** Starts the door with a `ccr` that runs the given script. */
function start(script: string, ...args: string[]) {
  writeFileSync(join(folder, 'ccr'), `#!/usr/bin/env node\n${script}`, { mode: 0o755 });
  writeFileSync(join(folder, 'ccr.cmd'), '"%_prog%" "%dp0%\\ccr.js" %*');
  writeFileSync(join(folder, 'ccr.js'), script);
  const env = { ...process.env, PATH: [folder, dirname(process.execPath), process.env['PATH']].join(delimiter) };
  return spawn(process.execPath, ['--input-type=module', '-e', door, '--', ...args], { env });
}

const ended = (child: ReturnType<typeof start>) =>
  new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));

describe('runCcr', () => {
  it('passes arguments, input, output and the exit code', async () => {
    const child = start(
      'process.stdin.pipe(process.stdout); console.error(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;',
      ...['code', '-p', 'a b', '"; exit 1 #', '--help', '$HOME'],
    );
    child.stdin.end('typed');
    const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
    expect({ out, err: JSON.parse(err), code }).toEqual({
      out: 'typed',
      err: ['code', '-p', 'a b', '"; exit 1 #', '--help', '$HOME'],
      code: 7,
    });
  });
});

// Windows knows no signals: the router ends with its terminal.
if (process.platform !== 'win32') {
  describe('runCcr under signals', () => {
    it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
      'passes %s on and waits for the router to end',
      async (signal) => {
        const child = start(
          `process.on('${signal}', () => { console.log('got it'); process.exit(5); });
       setInterval(() => {}, 1000); console.log('ready');`,
        );
        child.stdout.once('data', () => child.kill(signal));
        const [out, code] = await Promise.all([text(child.stdout), ended(child)]);
        expect(out).toContain('got it');
        expect(code).toBe(5);
      },
    );

    it('ends as a shell does when a signal ended the router', async () => {
      expect(await ended(start("process.kill(process.pid, 'SIGKILL');"))).toBe(137);
    });
  });
}
