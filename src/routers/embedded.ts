import { enclosing } from './enclosing.ts';
import { type Fragment, offsetIn, relocated, spanIn } from './fragment.ts';
import { readLiteral } from './literal/literal.ts';
import type { Node, StringNode } from './node.ts';
import { countBelow } from './sorted.ts';
import { type Look, type Surroundings, surroundingsIn } from './surroundings.ts';
import { base64, codedKeys } from './views/base64.ts';
import { outerViews, views } from './views/index.ts';
import type { View } from './views/view.ts';

/** An object found somewhere inside of a text. */
export interface Embedded {
  readonly node: Node;
  readonly around: Surroundings;
}

/** Keys of which a router config has at least one; what stands around them may be one. */
const words = [
  ...['Providers', 'providers', 'Router', 'router', 'gateway', 'OPENAI_BASE_URL'],
  ...['ANTHROPIC_BASE_URL', 'CLAUDE_CODE_SUBAGENT_MODEL'],
];
const keys = new RegExp(String.raw`(?:(?<![\w.-])|(?<=%2[27]|\\[nrt]))(?:${words.join('|')})(?![\w-])`, 'g');

/** Keys of the config itself, of which one is there when it is a config. */
const own = new Set([...words, 'template', 'env']);

/** What the parts of a config are called; a text without any of it has none, however often it says router. */
const parts =
  /api_?base|api_?key|base_?url|openai_|claude_code_|default|background|think|longContext|webSearch|rules|target/i;

const coded = new RegExp(codedKeys.join('|'), 'g');

/** Bounds on the work that one hostile text may cause: characters that are read, and views on top of each other. */
const limits = { read: 40_000_000, views: 3 };

interface Search {
  readonly isConfig: (found: Embedded) => boolean;
  readonly look: Look;
  /** Sorted by their start; none lies inside of another. */
  readonly found: Embedded[];
  readonly starts: number[];
  /** How far each chain of views has been looked through. */
  readonly opened: Map<string, number>;
  read: number;
}

/**
 * Finds the objects of a text that `isConfig` accepts, wherever they stand: in heredocs, block scalars, fences, source
 * code, strings and comments. Spans are offsets into `text`. `complete` is false where the text was too much to be
 * looked at as a whole.
 */
export function findEmbedded(
  path: string,
  text: string,
  isConfig: (found: Embedded) => boolean,
): { readonly found: readonly Embedded[]; readonly complete: boolean } {
  const look = surroundingsIn(path, text);
  const search: Search = { isConfig, look, found: [], starts: [], opened: new Map(), read: 0 };
  const fragment: Fragment = { text };
  if (parts.test(text)) lookThrough(search, fragment, []);
  const open = base64.over(fragment);
  for (const { index } of text.matchAll(coded)) openView(search, { id: base64.id, open }, index, [], index);
  return { found: search.found, complete: search.read <= limits.read };
}

function lookThrough(search: Search, fragment: Fragment, via: readonly string[]): void {
  const { text } = fragment;
  const places = [...text.matchAll(keys)].map(({ index }) => index);
  const brackets = enclosing(text, places);
  const objectAt = reader(search, fragment, via);
  const over = (tried: readonly View[]): Opener[] =>
    via.length < limits.views ? tried.map((view) => ({ id: view.id, open: view.over(fragment) })) : [];
  const [first, then] = [over(outerViews.filter(({ id }) => !via.includes(id))), over(views)];
  for (const [index, key] of places.entries()) {
    const at = offsetIn(fragment, key);
    if (search.read > limits.read) return;
    for (const opener of first) openView(search, opener, key, via, at);
    if (isCovered(search, at)) continue;
    const embedded = outermost(brackets[index] ?? [], key, objectAt) ?? assigned(search, fragment, key, via);
    if (embedded) add(search, embedded);
    else for (const opener of then) openView(search, opener, key, via, at);
  }
}

/** A view of the text that is looked through. */
interface Opener {
  readonly id: string;
  readonly open: ReturnType<View['over']>;
}

/** @param at where in the file the anchor is. */
function openView(search: Search, { id, open }: Opener, anchor: number, via: readonly string[], at: number): void {
  const chain = [...via, id];
  const name = chain.join(' ');
  if (at < (search.opened.get(name) ?? 0) || isCovered(search, at)) return;
  const inner = open(anchor);
  if (!inner) return;
  search.read += inner.text.length;
  search.opened.set(name, offsetIn(inner, inner.text.length));
  lookThrough(search, inner, chain);
}

function isCovered({ starts, found }: Search, at: number): boolean {
  const last = found[countBelow(starts, at + 1) - 1];
  return last !== undefined && at < last.node.end;
}

/** Whatever lies inside of a new find was a part of it. */
function add({ starts, found }: Search, embedded: Embedded): void {
  const { start, end } = embedded.node;
  const from = countBelow(starts, start);
  const inside = countBelow(starts, end) - from;
  starts.splice(from, inside, start);
  found.splice(from, inside, embedded);
}

/** A literal that was read at an opening bracket, and the config that it is, if it is one. */
interface Read {
  readonly node: Node;
  readonly config?: Embedded;
}

/** Reads what begins at an opening bracket, once however many keys stand in it. */
function reader(search: Search, fragment: Fragment, via: readonly string[]): (open: number) => Read | undefined {
  const known = new Map<number, Read | undefined>();
  return (open) => {
    if (known.has(open) || search.read > limits.read) return known.get(open);
    const { text } = fragment;
    const node = readLiteral(text, startOf(text, open));
    search.read += (node?.end ?? open + 100) - open;
    const embedded = node && holdsKey(node) ? embed(search, fragment, node, via) : undefined;
    const read = node && { node, ...(embedded && search.isConfig(embedded) && { config: embedded }) };
    known.set(open, read);
    return read;
  };
}

/** Whether one of the keys is the object's own: what only contains a config is none, whatever its file is called. */
function holdsKey(node: Node): boolean {
  return node.kind === 'object' && node.members.some(({ key }) => own.has(key));
}

/** The outermost object around the key that is a config. */
function outermost(
  brackets: readonly number[],
  key: number,
  objectAt: (open: number) => Read | undefined,
): Embedded | undefined {
  let best: Embedded | undefined;
  for (const open of brackets) {
    const read = objectAt(open);
    if (!read || read.node.end <= key) continue;
    if (read.config) best = read.config;
    else if (best) return best;
  }
  return best;
}

/** A call's name belongs to its arguments: `dict(HOST=...)`. */
function startOf(text: string, open: number): number {
  if (text[open] !== '(') return open;
  const name = /[\w.]{1,40}$/.exec(text.slice(Math.max(0, open - 40), open));
  return open - (name?.[0].length ?? 0);
}

/** `config.Providers = [...]`, `config["Router"] = {...}`: an object of which one member is given. */
function assigned(search: Search, fragment: Fragment, key: number, via: readonly string[]): Embedded | undefined {
  const { text } = fragment;
  const sign = /^(\w+)["'\]]{0,2}\s{0,10}\+?=\s{0,20}(?=[[{@])/.exec(text.slice(key, key + 80));
  const name = sign?.[1];
  if (!sign || name === undefined) return undefined;
  const value = readLiteral(text, key + sign[0].length);
  if (!value) return undefined;
  const member = { key: name, keyAt: { start: key, end: key + name.length }, value };
  const node: Node = { kind: 'object', members: [member], start: key, end: value.end };
  const embedded = embed(search, fragment, node, via);
  return search.isConfig(embedded) ? embedded : undefined;
}

function embed(search: Search, fragment: Fragment, node: Node, via: readonly string[]): Embedded {
  const around = search.look(spanIn(fragment, node), via);
  return { node: relocated(filled(node, fragment.text, around), fragment), around };
}

/** The node with each string marked that is not what CCR will read. */
function filled(node: Node, text: string, around: Surroundings): Node {
  switch (node.kind) {
    case 'object':
      return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: filled(member.value, text, around) })),
      };
    case 'array':
      return { ...node, items: node.items.map((item) => filled(item, text, around)) };
    case 'string':
      return marked({ ...node, value: around.meant(node.value) }, around.fills(text.slice(node.start, node.end)));
    default:
      return node;
  }
}

function marked(node: StringNode, filledBy: StringNode['filledBy']): StringNode {
  return filledBy && !node.filledBy ? { ...node, filledBy } : node;
}
