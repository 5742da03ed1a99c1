import type { Span } from '../../text.ts';
import type { Candidate, Carried, CarrierReader } from '../carrier.ts';
import type { Node } from '../node.ts';
import { Malformed, readRows } from '../notations/sqlite.ts';
import { parseJson } from '../parse.ts';
import { isStoreText } from '../store.ts';

/** Texts of rows in which a config may stand: longer or more ones are not parsed. */
const limits = { text: 1_000_000, texts: 1_000 };

/** The rows of an SQLite database, in which CCR 3 keeps its config as JSON. */
export const store: CarrierReader = {
  id: 'store',
  anchors: [],
  wants: (_, text) => isStoreText(text),
  async read(_, text): Promise<Carried> {
    const candidates: Candidate[] = [];
    const skipped: string[] = [];
    let texts = 0;
    try {
      for (const { table, number, texts: values } of readRows(Buffer.from(text, 'latin1'))) {
        for (const value of values) {
          if (!/^\s*\{/.test(value) || value.length > limits.text) continue;
          texts += 1;
          if (texts > limits.texts) throw new Malformed(`it has more than ${limits.texts} rows of JSON`);
          const node = await parsed(value);
          if (!node) continue;
          candidates.push({
            carrier: 'file',
            node: atTop(node),
            target: '.claude-code-router/config.json',
            top: false,
            place: `row ${number} of table '${table}'`,
          });
        }
      }
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      skipped.push(`the rows of the database could not all be read: ${error.message}`);
    }
    return { candidates, unparsed: [], skipped };
  },
};

async function parsed(text: string): Promise<Node | undefined> {
  try {
    return await parseJson(text);
  } catch {
    return undefined;
  }
}

/** Lines of a database say nothing: each value stands at the beginning of the file. */
const atStart: Span = { start: 0, end: 1 };

function atTop(node: Node): Node {
  switch (node.kind) {
    case 'object': {
      const members = node.members.map(({ key, value }) => ({ key, keyAt: atStart, value: atTop(value) }));
      return { ...node, ...atStart, members };
    }
    case 'array':
      return { ...node, ...atStart, items: node.items.map(atTop) };
    case 'string':
      return { ...node, ...atStart, inside: atStart };
    default:
      return { ...node, ...atStart };
  }
}
