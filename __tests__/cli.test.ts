import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { run } from '../src/cli.ts';
import { capture } from './local/io.ts';
import { makeFolder, removeFolders } from './support/repository.ts';

afterAll(removeFolders);

describe('a word that is no command', () => {
  it.each([
    ['chek', 'check'],
    ['polcy', 'policy'],
    ['explian', 'explain'],
  ])('%s is taken for a slip of the pen', async (word, meant) => {
    const io = capture({}, makeFolder());
    expect(await run([word, 'a'], io)).toBe(2);
    expect(io.err()).toBe(`ccr-guard: There is no command or file '${word}'; did you mean '${meant}'?\n`);
    expect(io.out()).toBe('');
  });

  it('is a path where there is such a file, or where no command is like it', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'chek'), 'text');
    const io = capture({}, folder);
    expect(await run(['chek'], io)).toBe(0);
    expect(await run(['sources'], io)).toBe(2);
    expect(io.out()).toContain('sources: does not exist');
    expect(io.err()).toBe('');
  });
});
