import type { AST } from 'toml-eslint-parser';
import type { ArrayNode, Member, Node, ObjectNode } from '../node.ts';

/** Reads a TOML text; undefined where it is none. Tables are put together as the one object that they describe. */
export async function readToml(text: string): Promise<Node | undefined> {
  const { parseTOML } = await import('toml-eslint-parser');
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(text);
  } catch {
    return undefined;
  }
  const root = objectAt(0, text.length);
  for (const item of program.body[0].body) {
    if (item.type === 'TOMLKeyValue') put(root, item);
    else putTable(root, item);
  }
  return root;
}

/** Keys that lead to a value deeper than this lead to no config. */
const deepest = 60;

type MutableObject = ObjectNode & { readonly members: Member[] };

function objectAt(start: number, end: number): MutableObject {
  return { kind: 'object', members: [], start, end };
}

/** `[a.b]` opens an object, `[[a.b]]` a further item of a list. */
function putTable(root: MutableObject, table: AST.TOMLTable): void {
  const [start, end] = table.range;
  const keys = table.key.keys;
  const parent = descend(root, keys.slice(0, -1), start, end);
  const last = keys.at(-1);
  if (!last || keys.length > deepest) return;
  const object = table.kind === 'array' ? itemOf(parent, last, start, end) : childOf(parent, last, start, end);
  for (const pair of table.body) put(object, pair);
}

function put(object: MutableObject, pair: AST.TOMLKeyValue): void {
  const keys = pair.key.keys;
  const last = keys.at(-1);
  if (!last || keys.length > deepest) return;
  const parent = descend(object, keys.slice(0, -1), pair.range[0], pair.range[1]);
  parent.members.push({ key: nameOf(last), keyAt: spanOf(last), value: nodeOf(pair.value) });
}

type Key = AST.TOMLBare | AST.TOMLQuoted;

function descend(object: MutableObject, keys: readonly Key[], start: number, end: number): MutableObject {
  return keys.reduce((parent, key) => childOf(parent, key, start, end), object);
}

/** The object under `key`; of a list, its last item, as TOML means it. */
function childOf(parent: MutableObject, key: Key, start: number, end: number): MutableObject {
  const known = parent.members.findLast((member) => member.key === nameOf(key))?.value;
  const object = known?.kind === 'array' ? known.items.at(-1) : known;
  if (object?.kind === 'object') return object as MutableObject;
  const made = objectAt(start, end);
  parent.members.push({ key: nameOf(key), keyAt: spanOf(key), value: made });
  return made;
}

function itemOf(parent: MutableObject, key: Key, start: number, end: number): MutableObject {
  const known = parent.members.findLast((member) => member.key === nameOf(key))?.value;
  const made = objectAt(start, end);
  if (known?.kind === 'array') (known.items as Node[]).push(made);
  else {
    const list: ArrayNode = { kind: 'array', items: [made], start, end };
    parent.members.push({ key: nameOf(key), keyAt: spanOf(key), value: list });
  }
  return made;
}

function nodeOf(node: AST.TOMLContentNode): Node {
  const span = spanOf(node);
  if (node.type === 'TOMLArray') return { kind: 'array', items: node.elements.map(nodeOf), ...span };
  if (node.type === 'TOMLInlineTable') {
    const object = objectAt(span.start, span.end);
    for (const pair of node.body) put(object, pair);
    return object;
  }
  if (node.kind === 'string') {
    const width = node.multiline ? 3 : 1;
    return { kind: 'string', value: node.value, inside: { start: span.start + width, end: span.end - width }, ...span };
  }
  if (node.kind === 'boolean') return { kind: 'boolean', value: node.value, ...span };
  return { kind: 'number', value: Number(node.value), ...span };
}

function nameOf(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function spanOf(node: { range: readonly [number, number] }): { start: number; end: number } {
  return { start: node.range[0], end: node.range[1] };
}
