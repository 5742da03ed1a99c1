import type { Node } from '../routers/node.ts';
import type { Span } from '../text.ts';
import type { Said } from '../verdict.ts';

export function isNotebook(path: string): boolean {
  return /\.ipynb$/i.test(path);
}

/** A part of a cell: a span of the file, and what it is called there. */
interface Part extends Span {
  name(offset: number): string;
}

/**
 * Names the cell of a Jupyter notebook that a problem stands in, since its readers see no lines of the file:
 * `(cell 3, line 2)`, `(cell 3, output)`. Cells of all kinds count, from 1. A text that is no notebook stays unnamed.
 * Format: nbformat 4, `cells[].source` and `cells[].outputs`.
 */
export async function inCells(text: string, said: readonly Said[]): Promise<readonly Said[]> {
  const parts = await partsOf(text);
  return said.map((one) => {
    const { at, message } = one.problem;
    const part = parts.find(({ start, end }) => start <= at.start && at.start < end);
    return part ? { ...one, problem: { ...one.problem, message: `${message} (${part.name(at.start)})` } } : one;
  });
}

async function partsOf(text: string): Promise<readonly Part[]> {
  const { ParseFailure, parseJson } = await import('../routers/parse.ts');
  try {
    const cells = member(await parseJson(text), 'cells');
    return itemsOf(cells).flatMap((cell, index) => cellParts(text, cell, `cell ${index + 1}`));
  } catch (error) {
    if (error instanceof ParseFailure) return [];
    throw error;
  }
}

/** The parts of a cell, the whole of it last. */
function cellParts(text: string, cell: Node, name: string): readonly Part[] {
  const parts = sourceParts(text, member(cell, 'source'), name);
  const outputs = member(cell, 'outputs');
  if (outputs) parts.push({ ...outputs, name: () => `${name}, output` });
  return [...parts, { ...cell, name: () => name }];
}

/** The strings that make up a cell's text, in which a line may take several and a string have several. */
function sourceParts(text: string, source: Node | undefined, name: string): Part[] {
  let ahead = 0;
  return (source?.kind === 'array' ? source.items : source ? [source] : []).map(({ start, end }) => {
    const first = ahead + 1;
    ahead += lineEnds(text.slice(start, end));
    return { start, end, name: (offset) => `${name}, line ${first + lineEnds(text.slice(start, offset))}` };
  });
}

/** How many line ends the spelling of a JSON string stands for. */
function lineEnds(spelling: string): number {
  return [...spelling.matchAll(/\\(.)/g)].filter(([, escaped]) => escaped === 'n').length;
}

function member(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'object' ? node.members.findLast((one) => one.key === key)?.value : undefined;
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'array' ? node.items : [];
}
