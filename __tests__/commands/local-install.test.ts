import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { installCommand } from '../../src/commands/install.ts';
import { configFile } from '../../src/local/paths.ts';
import { template, variableLines } from '../../src/local/template.ts';
import { capture } from '../local/io.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';

let home = '';
beforeEach(() => {
  home = makeFolder('home');
});
afterEach(removeFolders);

const inHome = () => capture({ HOME: home, USERPROFILE: home });

describe('install', () => {
  it('writes the template and says which variables to set', async () => {
    const io = inHome();
    expect(await installCommand.run([], io)).toBe(0);
    const file = configFile(io.env);
    expect(file).toBe(join(home, '.claude-code-router', 'config.json'));
    expect(readFileSync(file, 'utf8')).toBe(template);
    const lines = [`Wrote ${file}`, '', 'Set env vars before running the router:', ...variableLines(), ''];
    expect(io.out()).toBe(lines.join('\n'));
    expect(readdirSync(dirname(file))).toEqual(['config.json']);
  });

  it('lets nobody else read it', async () => {
    const io = inHome();
    await installCommand.run([], io);
    const modes = [configFile(io.env), dirname(configFile(io.env))].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual(process.platform === 'win32' ? [0o666, 0o666] : [0o600, 0o700]);
  });

  it('keeps a config that is there', async () => {
    const io = inHome();
    const file = configFile(io.env);
    mkdirSync(dirname(file));
    writeFileSync(file, 'mine');
    expect(await installCommand.run([], io)).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(io.out()).toMatch(/^Kept .*\n\nSet env vars before running the router:\n/);
    expect(readdirSync(dirname(file))).toEqual(['config.json']);
  });

  it('says what it could not write, and takes no arguments', async () => {
    const io = inHome();
    writeFileSync(join(home, '.claude-code-router'), 'a file where the folder should be');
    await expect(installCommand.run([], io)).rejects.toThrow(/^Cannot write .*config\.json: /);
    await expect(installCommand.run(['--force'], io)).rejects.toThrow("takes no arguments, but got '--force'");
  });

  it.each([
    ['linux', ['  export ANTHROPIC_API_KEY="<your_key>"', '  export CCR_APIKEY="<a_local_secret>"']],
    ['win32', ['  setx ANTHROPIC_API_KEY "<your_key>"', '  setx CCR_APIKEY "<a_local_secret>"']],
  ] as const)('says it in the words of %s', (platform, lines) => {
    expect(variableLines(platform)).toEqual(lines);
  });
});
