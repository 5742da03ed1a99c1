import type { Carrier } from '../finding.ts';
import type { Span } from '../text.ts';
import type { Provider, Route, RouterConfig, Value } from './config.ts';
import type { StringNode } from './node.ts';
import { knownRoutes } from './routes.ts';
import { holdsExpression, templateMarks } from './templated.ts';
import { assemble, plainKey } from './values.ts';

/** `key: "value"`, quoted in any way, with `=` as well. A value never spans lines. */
const pair =
  /(?<key>"[\w.$-]{1,64}"|'[\w.$-]{1,64}'|(?<![\w.$-])[A-Za-z_$][\w$]{0,63})\s*[:=]\s*(?<value>"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*')/g;
const list = /(?<key>["']?\bmodels\b["']?)\s*[:=]\s*\[(?<items>[^[\]]*)\]/g;
const item = /"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;

interface Field {
  readonly key: string;
  readonly value: Value & { readonly node: StringNode };
}

/**
 * Reads from a text that cannot be parsed what can be said: pairs of a key and a quoted value. Each `name`, base URL
 * and key stands for a provider; what is missing says nothing.
 *
 * @param offset where `text` begins in its file.
 */
export function readText(text: string, offset: number, carrier: Carrier): RouterConfig {
  const fields = [...text.matchAll(pair)].map((match) => fieldOf(match, offset));
  const under = (...keys: readonly string[]): readonly Value[] =>
    fields.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
  const filled = (value: Value): boolean => !(value.node.kind === 'string' && value.node.value === '');
  return assemble(
    { dialect: 'text', carrier, at: { start: offset, end: offset + text.length }, whole: false },
    {
      hosts: under('HOST').filter(({ node }) => node.kind === 'string' && !node.value.includes('://')),
      clientKeys: under('APIKEY'),
      providers: providersIn(fields),
      models: [...text.matchAll(list)].flatMap((match) => itemsIn(match, offset)),
      routes: fields.filter(({ key, value }) => knownRoutes.includes(key) && filled(value)).map(routeOf),
      codeLoading: under('CUSTOM_ROUTER_PATH')
        .filter(filled)
        .map((value) => ({ value, effect: 'is run for every request and replaces the routes' })),
      traffic: under('PROXY_URL')
        .filter(filled)
        .map((value) => ({ value, effect: 'sends every upstream request through a proxy' })),
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

function routeOf({ key, value }: Field): Route {
  return { value, name: key, syntax: 'comma' };
}

function fieldOf(match: RegExpMatchArray, offset: number): Field {
  const { key = '', value = '' } = match.groups ?? {};
  const plain = key.replace(/^["']|["']$/g, '');
  const end = offset + (match.index ?? 0) + match[0].length;
  return { key: plain, value: { path: plain, node: stringOf(value, end - value.length) } };
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
