import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareText } from '../../src/finding.ts';
import { defaultPolicy } from '../../src/policy/default.ts';
import { findConfigs } from '../../src/routers/find.ts';
import { judge, rules } from '../../src/rules/index.ts';
import { placer } from '../../src/text.ts';

const root = join(process.cwd(), 'fixtures', 'routers');

/** Each line of `expected.tsv`: path, place, severity, rule, message. A case is a folder; its files are read as they lie. */
describe.each(readdirSync(root).sort())('fixtures/routers/%s', (name) => {
  const folder = join(root, name);

  it('is judged as expected.tsv says', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path !== 'expected.tsv' && statSync(join(folder, path)).isFile())
      .sort();
    const lines = (await Promise.all(files.map((path) => linesOf(folder, path)))).flat();
    expect(lines).toEqual(readFileSync(join(folder, 'expected.tsv'), 'utf8').split('\n').slice(0, -1));
  });
});

async function linesOf(folder: string, path: string): Promise<string[]> {
  const text = readFileSync(join(folder, path), 'utf8');
  const place = placer(text);
  const { configs, problems } = await findConfigs(path, text);
  return [...problems, ...configs.flatMap((config) => judge(config, defaultPolicy))]
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || compareText(a.rule, b.rule))
    .map(({ at, rule, message, severity }) => {
      const { line, column, endLine, endColumn } = place(at);
      const weight = severity ?? rules.find(({ id }) => id === rule)?.severity;
      return [path, `${line}:${column}-${endLine}:${endColumn}`, weight, rule, message].join('\t');
    });
}
