import type { Route, Value } from './config.ts';
import { shape } from './shape.ts';
import { isUnset, itemsOf, membersIn, type Parts, valuesOf } from './values.ts';

/** The routes that CCR 1 and 2 know by name. */
export const knownRoutes = ['default', 'background', 'think', 'longContext', 'webSearch', 'image'];

/**
 * A value under a name that CCR does not know counts as a route when it reads like one: a name, a comma, and a model
 * without spaces. Prose has spaces after its commas.
 */
export const routeLike = /^\s*[^\s,]+(?: [^\s,]+)?\s*,\s*[^\s,]+\s*$|^[^\s,]*,[^\s]*$/;

/** Reads `Router`, also under keys that CCR does not know, and the `fallback` lists of CCR 2. */
export function readRoutes(root: Value, declared: readonly string[]): Parts {
  const parts = valuesOf(root, 'Router').map((router) => readTable(router, '', declared));
  const fallbacks = valuesOf(root, 'fallback').flatMap((value) => readFallback(value));
  return {
    routes: [...parts.flatMap((part) => part.routes ?? []), ...fallbacks],
    problems: parts.flatMap((part) => part.problems ?? []),
  };
}

function readTable(table: Value, prefix: string, declared: readonly string[]): Parts {
  if (table.node.kind !== 'object') {
    const known = table.node.kind === 'expression' || table.node.kind === 'null';
    return known
      ? {}
      : { problems: [shape(table, `${table.path} must be an object of routes, found ${table.node.kind}`)] };
  }
  const parts = membersIn(table).map(({ member, ...value }): Parts => {
    if (/^[_$]/.test(member.key)) return {};
    if (member.key === 'longContextThreshold') return { problems: thresholdProblems(value) };
    return readEntry(value, prefix + member.key, knownRoutes.includes(member.key), declared);
  });
  return { routes: parts.flatMap((p) => p.routes ?? []), problems: parts.flatMap((p) => p.problems ?? []) };
}

function readEntry(value: Value, name: string, known: boolean, declared: readonly string[]): Parts {
  // CCR takes one text per route; what stands in a list or an object is judged all the same.
  const wrongKind = known && !isUnset(value.node) ? [route(value, name)] : [];
  switch (value.node.kind) {
    case 'object': {
      const { routes = [], ...others } = readTable(value, `${name}.`, declared);
      return { ...others, routes: [...wrongKind, ...routes] };
    }
    case 'array': {
      const items = itemsOf(value).flatMap((item) => readEntry(item, name, false, declared).routes ?? []);
      return { routes: [...wrongKind, ...items] };
    }
    case 'null':
      return {};
    case 'string': {
      const { value: text } = value.node;
      const named = !name.includes('.') && declared.includes(text.trim().toLowerCase());
      const counts = known ? text !== '' : named || routeLike.test(text);
      return counts ? { routes: [route(value, name)] } : {};
    }
    default:
      return known ? { routes: [route(value, name)] } : {};
  }
}

function readFallback(value: Value): readonly Route[] {
  return membersIn(value).flatMap(({ member, ...list }) =>
    (list.node.kind === 'array' ? itemsOf(list) : [list])
      .filter(({ node }) => node.kind !== 'null' && !(node.kind === 'string' && node.value === ''))
      .map((item) => route(item, `fallback.${member.key}`)),
  );
}

function route(value: Value, name: string): Route {
  return { value, name, syntax: 'comma' };
}

function thresholdProblems(value: Value): NonNullable<Parts['problems']> {
  const { node } = value;
  const fine = node.kind === 'number' || node.kind === 'null' || (node.kind === 'string' && /^\d*$/.test(node.value));
  return fine || node.kind === 'expression'
    ? []
    : [shape(value, `${value.path} must be a number of tokens`, 'warning')];
}
