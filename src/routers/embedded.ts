import type { Span } from '../text.ts';
import { enclosing } from './enclosing.ts';
import { type Fragment, offsetIn, relocated, spanIn } from './fragment.ts';
import { readLiteral } from './literal/literal.ts';
import type { Node, StringNode } from './node.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { base64, codedKeys } from './views/base64.ts';
import { views } from './views/index.ts';
import type { View } from './views/view.ts';

/** An object found somewhere inside of a text. */
export interface Embedded {
  readonly node: Node;
  readonly around: Surroundings;
}

/** Keys of which a router config has at least one; what stands around them may be one. */
const keys =
  /(?<![\w.-])(?:Providers|providers|PROVIDERS|Router|router|ROUTER|gateway|OPENAI_BASE_URL|OPENAI_API_BASE)(?![\w-])(?=[\\"'`\]%&#;\w]{0,16}\s{0,10}(?:[:=]|=>))/g;

/** What the parts of a config are called; a text without any of it has none, however often it says router. */
const parts =
  /api_?base|api_?key|base_?url|openai_|(?<![\w-])(?:default|background|think|longContext|webSearch|rules|target)(?![\w-])/i;

const coded = new RegExp(codedKeys.join('|'), 'g');

/** How far from a key its object may begin, in characters. */
const reach = 100_000;

/** Bounds on the work that one hostile text may cause. */
const limits = { keys: 2_000, read: 30_000_000, views: 3 };

interface Search {
  readonly path: string;
  readonly text: string;
  readonly isConfig: (found: Embedded) => boolean;
  readonly found: Embedded[];
  /** What has been looked at through which views, so that it is opened once. */
  readonly opened: { readonly views: string; readonly at: Span }[];
  keys: number;
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
  const search: Search = { path, text, isConfig, found: [], opened: [], keys: 0, read: 0 };
  if (parts.test(text)) lookThrough(search, { text }, []);
  for (const { index } of text.matchAll(coded)) openViews(search, { text }, index, [], [base64]);
  const found = search.found.toSorted((a, b) => a.node.start - b.node.start);
  return { found, complete: search.keys <= limits.keys && search.read <= limits.read };
}

function lookThrough(search: Search, fragment: Fragment, via: readonly string[]): void {
  for (const { index } of fragment.text.matchAll(keys)) {
    if (isCovered(search, offsetIn(fragment, index))) continue;
    search.keys += 1;
    if (search.keys > limits.keys || search.read > limits.read) return;
    const embedded = objectAround(search, fragment, index, via);
    if (embedded) search.found.push(embedded);
    else if (via.length < limits.views) openViews(search, fragment, index, via, views);
  }
}

function openViews(
  search: Search,
  fragment: Fragment,
  anchor: number,
  via: readonly string[],
  tried: readonly View[],
): void {
  const at = offsetIn(fragment, anchor);
  for (const view of tried) {
    const id = [...via, view.id].join(' ');
    if (search.opened.some(({ views: other, at: span }) => other === id && span.start <= at && at < span.end)) continue;
    const inner = view.open(fragment, anchor);
    if (!inner) continue;
    search.read += inner.text.length;
    search.opened.push({ views: id, at: { start: offsetIn(inner, 0), end: offsetIn(inner, inner.text.length) } });
    lookThrough(search, inner, [...via, view.id]);
    if (isCovered(search, at)) return;
  }
}

function isCovered(search: Search, at: number): boolean {
  return search.found.some(({ node }) => node.start <= at && at < node.end);
}

/** The outermost object around the key that is a config. */
function objectAround(search: Search, fragment: Fragment, key: number, via: readonly string[]): Embedded | undefined {
  const { text } = fragment;
  let best: Embedded | undefined;
  for (const open of enclosing(text, key, reach)) {
    const node = readLiteral(text, startOf(text, open));
    search.read += (node?.end ?? key) - open;
    if (!node || node.end <= key) continue;
    const embedded = embed(search, fragment, node, via);
    if (search.isConfig(embedded)) best = embedded;
    else if (best) return best;
  }
  return best ?? assigned(search, fragment, key, via);
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
  const { start } = spanIn(fragment, node);
  const around = surroundingsOf(search.path, search.text, start, via);
  return { node: relocated(filled(node, fragment.text, around.fills), fragment), around };
}

/** The node with each string marked that is not what CCR will read. */
function filled(node: Node, text: string, fills: Surroundings['fills']): Node {
  switch (node.kind) {
    case 'object':
      return {
        ...node,
        members: node.members.map((member) => ({ ...member, value: filled(member.value, text, fills) })),
      };
    case 'array':
      return { ...node, items: node.items.map((item) => filled(item, text, fills)) };
    case 'string':
      return marked(node, fills(text.slice(node.start, node.end)));
    default:
      return node;
  }
}

function marked(node: StringNode, filledBy: StringNode['filledBy']): StringNode {
  return filledBy && !node.filledBy ? { ...node, filledBy } : node;
}
