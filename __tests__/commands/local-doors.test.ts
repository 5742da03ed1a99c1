import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makeFolder, removeFolders } from '../support/repository.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

let home = '';
beforeEach(() => {
  home = makeFolder('home');
});
afterEach(removeFolders);

/** Runs a script of the repository in the home folder, as npm and people do. */
function node(...args: string[]): Promise<{ code: number | string | null | undefined; out: string; err: string }> {
  const PATH = [home, dirname(process.execPath)].join(delimiter);
  const env = { PATH, HOME: home, USERPROFILE: home, ANTHROPIC_API_KEY: 'made-up', CCR_APIKEY: 'made-up' };
  return new Promise((resolve) => {
    const [script = '', ...rest] = args;
    execFile(process.execPath, [join(root, script), ...rest], { env, cwd: home }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

const ok = 'Router config OK. Local routing only. Anthropic only. Allowed models only.\n';

describe('the scripts of the repository', () => {
  it('verify, install, verify again, and start what was verified', async () => {
    expect(await node('scripts/router-verify.js')).toMatchObject({ code: 2, out: '' });
    const installed = await node('scripts/router-install.js');
    expect(installed).toMatchObject({ code: 0, err: '' });
    expect(installed.out.split('\n')[0]).toBe(`Wrote ${join(home, '.claude-code-router', 'config.json')}`);
    expect(await node('scripts/router-verify.js')).toEqual({ code: 0, out: ok, err: '' });
    writeFileSync(join(home, 'ccr.js'), 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 9;');
    writeFileSync(join(home, 'ccr'), '#!/usr/bin/env node\nrequire("./ccr.js");', { mode: 0o755 });
    writeFileSync(join(home, 'ccr.cmd'), '"%_prog%" "%dp0%\\ccr.js" %*');
    expect(await node('dist/cli.js', 'code', '-p', 'hi', '--help')).toEqual({
      code: 9,
      out: 'code -p hi --help\n',
      err: ok,
    });
    expect(await node('dist/cli.js', 'ui')).toEqual({ code: 9, out: 'ui\n', err: ok });
  });
});
