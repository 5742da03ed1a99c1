import type { Carrier } from '../finding.ts';
import type { Span } from '../text.ts';
import type { Provider, Route, RouterConfig, Value } from './config.ts';
import { type Node, type StringNode, textOf } from './node.ts';
import { knownRoutes, routeLike } from './routes.ts';
import { holdsExpression, templateMarks } from './templated.ts';
import { assemble, plainKey, risk } from './values.ts';

/** `key: "value"`, quoted in any way, with `=` as well. A value never spans lines. */
const pair =
  /(?<key>"[\w.$-]{1,64}"|'[\w.$-]{1,64}'|(?<![\w.$-])[A-Za-z_$][\w$]{0,63})\s*[:=]\s*(?<value>"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|\{\{[^{}\r\n]{0,400}\}\})/g;
const list = /(?<key>["']?\bmodels\b["']?)\s*[:=]\s*\[(?<items>[^[\]]*)\]/g;
const item = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;

interface Field {
  readonly key: string;
  readonly value: Value;
}

/**
 * Reads from a text that cannot be parsed what can be said: pairs of a key and a quoted value. Each `name`, base URL
 * and key stands for a provider; what is missing says nothing.
 *
 * @param offset where `text` begins in its file.
 */
export function readText(text: string, offset: number, carrier: Carrier): RouterConfig {
  const fields = [...withoutInnerQuotes(text).matchAll(pair)].map((match) => fieldOf(match, text, offset));
  const under = (...keys: readonly string[]): readonly Value[] =>
    fields.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
  return assemble(
    { dialect: 'text', carrier, at: { start: offset, end: offset + text.length }, whole: false },
    {
      hosts: under('HOST').filter(({ node }) => !textOf(node)?.includes('://')),
      clientKeys: under('APIKEY'),
      providers: providersIn(fields),
      models: [...text.matchAll(list)].flatMap((match) => itemsIn(match, offset)),
      routes: fields.filter(isRoute).map(routeOf),
      codeLoading: [
        ...risk(under('CUSTOM_ROUTER_PATH'), 'is run for every request and replaces the routes'),
        ...risk(under('path').filter(isScript), 'is loaded and run at start'),
      ],
      traffic: risk(under('PROXY_URL'), 'sends every upstream request through a proxy'),
    },
  );
}

/** Fields in a row belong to one provider until one of them comes again. */
function providersIn(fields: readonly Field[]): readonly Provider[] {
  const providers: { names: Value[]; urls: Value[]; secrets: Value[]; at: Span; path: string }[] = [];
  for (const { key, value } of fields) {
    const list = listOf(key);
    if (!list) continue;
    const last = providers.at(-1);
    if (last && last[list].length === 0) last[list].push(value);
    else providers.push({ names: [], urls: [], secrets: [], at: value.node, path: value.path, [list]: [value] });
  }
  return providers.map((provider) => ({ ...provider, models: [], transformers: [] }));
}

function listOf(key: string): 'names' | 'urls' | 'secrets' | undefined {
  if (key === 'APIKEY') return undefined;
  const plain = plainKey(key);
  if (plain === 'apikey') return 'secrets';
  if (plain === 'name') return 'names';
  return ['apibaseurl', 'apibase', 'baseurl'].includes(plain) ? 'urls' : undefined;
}

function isRoute({ key, value }: Field): boolean {
  const text = textOf(value.node);
  if (text === undefined) return knownRoutes.includes(key);
  return text !== '' && (knownRoutes.includes(key) || routeLike.test(text));
}

function isScript({ node }: Value): boolean {
  return /\.[cm]?js$/.test(textOf(node) ?? '');
}

function routeOf({ key, value }: Field): Route {
  return { value, name: key, syntax: 'comma' };
}

/** A template's expression may hold quotes inside of quotes; what it holds says nothing, and its length stays. */
function withoutInnerQuotes(text: string): string {
  return text.replace(/\{\{[^\r\n]{0,400}?\}\}/g, (expression) => expression.replace(/["'\\]/g, '_'));
}

function fieldOf(match: RegExpMatchArray, text: string, offset: number): Field {
  const { key = '', value = '' } = match.groups ?? {};
  const plain = key.replace(/^["']|["']$/g, '');
  const end = (match.index ?? 0) + match[0].length;
  const written = text.slice(end - value.length, end);
  const start = offset + end - value.length;
  const node: Node = value.startsWith('{')
    ? { kind: 'expression', source: written, start, end: offset + end }
    : stringOf(written, start);
  return { key: plain, value: { path: plain, node } };
}

function itemsIn(match: RegExpMatchArray, offset: number): readonly Value[] {
  const { items = '' } = match.groups ?? {};
  const start = offset + (match.index ?? 0) + match[0].length - 1 - items.length;
  return [...items.matchAll(item)].map(({ 0: quoted, index }) => ({
    path: 'models[]',
    node: stringOf(quoted, start + index),
  }));
}

function stringOf(quoted: string, start: number): StringNode {
  const value = quoted.slice(1, -1).replace(/\\(["'\\/])/g, '$1');
  const node: StringNode = { kind: 'string', value, start, end: start + quoted.length };
  return holdsExpression(value, templateMarks) ? { ...node, filledBy: 'template' } : node;
}
