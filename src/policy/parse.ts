import type { Document, Node } from 'yaml';
import { UserError } from '../errors.ts';
import type { Place } from '../finding.ts';
import { placer, printable } from '../text.ts';
import type { KeyPath } from './file.ts';

/** A YAML or JSON file as plain data that knows where each of its parts stands. */
export interface Parsed {
  readonly data: unknown;
  /** Of a value, or of the key itself; of the nearest part that exists, where there is none. */
  place(path: KeyPath, atKey?: boolean): Place;
}

/** Far more than any policy or baseline needs in YAML. */
const mostCharacters = 1_000_000;

/**
 * Reads YAML 1.2 or JSON. Throws a UserError with file, line and column for what is not well formed, for a key that
 * stands twice, and for aliases, with which a few lines could grow to gigabytes.
 */
export async function parseYaml(source: string, name: string): Promise<Parsed> {
  const text = source.replace(/^\ufeff/, '');
  const place = placer(text);
  const where = (offset: number): string => {
    const { line, column } = place({ start: offset, end: offset });
    return `${printable(name)}:${line}:${column}`;
  };
  const fail = (offset: number, message: string): never => {
    throw new UserError(`${where(offset)}: ${message}.`);
  };
  if (text.length > mostCharacters) fail(0, 'The file is larger than a million characters');
  if (name.toLowerCase().endsWith('.json')) await checkJson(text, name);
  const yaml = await import('yaml');
  let document: Document.Parsed | undefined;
  try {
    document = yaml.parseDocument(text, { prettyErrors: false, stringKeys: false });
    yaml.visit(document, {
      Alias: (_, alias) => fail(alias.range?.[0] ?? 0, 'Aliases are not supported; write the value out'),
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    fail(0, 'The file is nested too deeply to be read');
  }
  const bad = document?.errors[0] ?? document?.warnings[0];
  if (bad?.code === 'MULTIPLE_DOCS') fail(bad.pos[0], 'The file holds several YAML documents; keep one of them');
  if (bad !== undefined) fail(bad.pos[0], `The file is not well formed: ${sentence(bad.message)}`);
  const root = document?.contents ?? null;
  const offset = (path: KeyPath, atKey: boolean): number => {
    let node: Node | null = root;
    let found = node?.range?.[0] ?? 0;
    for (const [i, part] of path.entries()) {
      let next: unknown = null;
      if (yaml.isMap(node)) {
        const pair = node.items.find((item) => String(item.key) === String(part));
        const key = pair?.key;
        if (yaml.isNode(key)) found = key.range?.[0] ?? found;
        if (atKey && i === path.length - 1) break;
        next = pair?.value;
      } else if (yaml.isSeq(node)) next = node.items[Number(part)];
      if (!yaml.isNode(next)) break;
      node = next;
      found = node.range?.[0] ?? found;
    }
    return found;
  };
  return {
    data: document?.toJS() ?? null,
    place: (path, atKey = false) => {
      const start = offset(path, atKey);
      return place({ start, end: start });
    },
  };
}

/** YAML takes more than JSON does: in a `.json` file that would hide a mistake from every other reader. */
async function checkJson(text: string, name: string): Promise<void> {
  const { parse } = await import('@humanwhocodes/momoa');
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    const { line = 1, column = 1 } = error as { line?: number; column?: number };
    throw new UserError(`${printable(name)}:${line}:${column}: The file is not valid JSON.`);
  }
}

function sentence(message: string): string {
  return printable(message.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}
