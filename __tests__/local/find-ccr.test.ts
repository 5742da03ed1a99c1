import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findCcr } from '../../src/local/find-ccr.ts';
import { makeFolder, removeFolders } from '../support/repository.ts';

let folder = '';
beforeEach(() => {
  folder = makeFolder('path');
  for (const name of ['one', 'two', 'work/sub', 'work/node_modules/.bin'])
    mkdirSync(join(folder, name), { recursive: true });
});
afterEach(removeFolders);

const path = (...names: string[]) => ({ PATH: names.map((name) => join(folder, name)).join(delimiter) });
const put = (name: string, text = '') => writeFileSync(join(folder, name), text);

/** As npm writes it. */
const shim = `@ECHO off\r
"%_prog%"  "%dp0%\\node_modules\\@musistudio\\claude-code-router\\dist\\cli.js" %*\r
`;

describe('findCcr', () => {
  it('takes the first on the PATH', () => {
    put('two/ccr');
    mkdirSync(join(folder, 'one', 'ccr'));
    expect(findCcr(path('one', 'two'), folder, 'linux')).toEqual({ file: join(folder, 'two', 'ccr'), args: [] });
  });

  it('else what npm installed for the folder or one above', () => {
    put('work/node_modules/.bin/ccr');
    const { file } = findCcr(path('one'), join(folder, 'work', 'sub'), 'linux');
    expect(file).toBe(join(folder, 'work', 'node_modules', '.bin', 'ccr'));
  });

  it('passes over entries that depend on the current folder', () => {
    put('one/ccr');
    const env = { PATH: ['', '.', relative(process.cwd(), join(folder, 'one'))].join(delimiter) };
    expect(() => findCcr(env, join(folder, 'two'), 'linux')).toThrow('was not found; install it with: npm install');
  });

  it('starts the script behind a shim of Windows, so that no shell reads the arguments', () => {
    put('one/ccr.cmd', shim);
    const script = join(folder, 'one', 'node_modules', '@musistudio', 'claude-code-router', 'dist', 'cli.js');
    expect(findCcr(path('one'), folder, 'win32')).toEqual({ file: process.execPath, args: [script] });
  });

  it('refuses a shim that it cannot read', () => {
    put('one/ccr.cmd', 'start something\r\n');
    expect(() => findCcr(path('one'), folder, 'win32')).toThrow('does not start a Node script');
  });
});
