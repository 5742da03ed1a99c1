import { spawnSync } from 'node:child_process';
import { afterAll, expect, it } from '@jest/globals';
import { removeFolders, repositoryOf } from '../support/repository.ts';

afterAll(removeFolders);

/** Asks for more than a pipe holds at once, twelve times in turn and twelve times at once. Tells how many answers came. */
const script = `
  import { openObjects } from ${JSON.stringify(new URL('../../src/sources/objects.js', import.meta.url).href)};
  const reader = openObjects({ cwd: process.cwd(), env: process.env }, { many: false });
  const questions = Array.from({ length: 10_000 }, () => process.argv[1]);
  let answers = 0;
  const answer = async (count) => {
    const asked = Promise.all(Array.from({ length: count }, () => reader.ask(questions)));
    for (let left = count * questions.length; left > 0; left--) {
      await reader.take();
      answers++;
    }
    await asked;
  };
  for (let round = 0; round < 12; round++) await answer(1);
  await answer(12);
  await reader.close();
  console.log(answers);
`;

it('waits for git many times over without a warning of Node about it', () => {
  const repository = repositoryOf({ 'a.txt': 'a\n' });
  const oid = repository.git('rev-parse', ':a.txt');
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, oid], {
    cwd: repository.root,
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: '240000\n', stderr: '' });
});
