import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { compareText } from '../../../src/finding.ts';
import { inspect } from './support.ts';

const root = join(process.cwd(), 'fixtures', 'carriers');

/**
 * Each line of `expected.tsv`: path, place, severity, rule, message, as a report would say it. A case is a folder;
 * its files are read as they lie. Keys are left to the tests of their detectors.
 */
describe.each(readdirSync(root).sort())('fixtures/carriers/%s', (name) => {
  const folder = join(root, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'expected.tsv' && statSync(join(folder, path)).isFile())
    .sort();

  it('is judged as expected.tsv says', async () => {
    const lines: string[] = [];
    for (const path of files) lines.push(...(await linesOf(folder, path)));
    expect(lines).toEqual(readFileSync(join(folder, 'expected.tsv'), 'utf8').split('\n').slice(0, -1));
  });
});

async function linesOf(folder: string, path: string): Promise<string[]> {
  const { findings } = await inspect(path, readFileSync(join(folder, path)));
  return findings
    .filter(({ rule }) => !rule.startsWith('key-'))
    .sort((a, b) => a.line - b.line || a.column - b.column || a.endColumn - b.endColumn || compareText(a.rule, b.rule))
    .map(({ line, column, endLine, endColumn, severity, rule, message }) =>
      [path, `${line}:${column}-${endLine}:${endColumn}`, severity, rule, message].join('\t'),
    );
}
