import { describe, expect, it } from '@jest/globals';
import { inCells } from '../../src/inspect/notebook.ts';
import type { Said } from '../../src/verdict.ts';
import { inspecting, keyOf } from './support.ts';

const inspect = inspecting();
const key = keyOf(1);

interface Cell {
  readonly source?: string | readonly string[];
  readonly outputs?: unknown;
  readonly metadata?: unknown;
}

function notebook(cells: readonly Cell[], rest: object = {}): string {
  return JSON.stringify(
    { cells: cells.map((cell) => ({ cell_type: 'code', ...cell })), ...rest, nbformat: 4 },
    null,
    1,
  );
}

const first: Cell = { source: ['# Title\n', 'text'] };

describe('a key in a notebook', () => {
  const cases: readonly [string, string, string][] = [
    ['a line of its own', notebook([first, { source: ['import x\n', `x = "${key}"\n`] }]), '(cell 2, line 2)'],
    ['a source of one string', notebook([first, first, { source: `a\n"\\n"\n ${key}\nb` }]), '(cell 3, line 3)'],
    ['strings of several lines', notebook([{ source: ['a\nb\n', 'c = ', `${key}\n`] }]), '(cell 1, line 3)'],
    ['an output', notebook([first, { source: [], outputs: [{ text: ['a\n', key] }] }]), '(cell 2, output)'],
    ['the metadata of a cell', notebook([{ source: 'a', metadata: { note: key } }]), '(cell 1)'],
    ['a source that is given twice', `{"cells":[{"source":"","source":"${key}"}]}`, '(cell 1, line 1)'],
    ['the metadata of the notebook', notebook([first], { metadata: { note: key } }), ''],
    ['a notebook that is cut off', `{"cells":[{"source":["${key}`, ''],
    ['another JSON', `["${key}"]`, ''],
    ['cells that are none', `{"cells":{"source":"${key}"}}`, ''],
    ['text', key, ''],
  ];
  it.each(cases)('in %s', async (_, text, where) => {
    const { findings } = await inspect('a/b.ipynb', text);
    const plain = await inspect('a/b.json', text);
    expect(findings.map(({ message }) => message)).toEqual(
      plain.findings.map(({ message }) => `${message} ${where}`.trim()),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toEqual({ ...plain.findings[0], path: 'a/b.ipynb', message: findings[0]?.message });
  });

  it('is told with its cell beside a router config too', async () => {
    const problem = { rule: 'provider-banned', at: { start: 0, end: 1 }, message: 'Banned', fix: '', subject: '' };
    const text = notebook([{ source: ['routerq\n', `"${key}"`] }]);
    const at = { start: text.indexOf('routerq'), end: text.indexOf('routerq') + 7 };
    const said: readonly Said[] = [{ problem: { ...problem, at }, carrier: 'string' }];
    const routers = async () => ({ said, configs: 1 });
    const { findings } = await inspecting({ routers })('b.IPYNB', text);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/ \(cell 1, line 2\)$/),
      'Banned (cell 1, line 1)',
    ]);
  });

  it('is named at its offset, however deep the text is nested', async () => {
    const problem = { rule: 'key-x', at: { start: 3, end: 4 }, message: 'Here', fix: '', subject: '' };
    expect(await inCells('['.repeat(100_000), [{ problem }])).toEqual([{ problem }]);
  });
});
