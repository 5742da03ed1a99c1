import type { Risk, RouterConfig, Value } from './config.ts';
import type { Member, Node } from './node.ts';

/** The lists of a RouterConfig, of which a reader fills those that it knows of. */
export type Parts = Partial<Omit<RouterConfig, 'dialect' | 'carrier' | 'at' | 'place' | 'whole'>>;

const none: readonly never[] = [];

/** Joins what several readers found in one config. */
export function assemble(
  head: Pick<RouterConfig, 'dialect' | 'carrier' | 'at' | 'whole'>,
  ...parts: readonly Parts[]
): RouterConfig {
  const all = <K extends keyof Parts>(key: K): NonNullable<Parts[K]> => {
    const given = parts.map((part) => part[key]).filter((list) => list !== undefined);
    const [first] = given;
    // Most lists are empty or come from one reader, in files with thousands of configs too.
    return (given.length > 1 ? given.flat() : (first ?? none)) as NonNullable<Parts[K]>;
  };
  const { dialect, carrier, at, whole } = head;
  return {
    dialect,
    carrier,
    at,
    whole,
    hosts: all('hosts'),
    ports: all('ports'),
    clientKeys: all('clientKeys'),
    providerLists: all('providerLists'),
    providers: all('providers'),
    routes: all('routes'),
    overrides: all('overrides'),
    baseUrls: all('baseUrls'),
    models: all('models'),
    secrets: all('secrets'),
    ownTransformers: all('ownTransformers'),
    codeLoading: all('codeLoading'),
    traffic: all('traffic'),
    problems: all('problems'),
  };
}

/** The members of an object as values, the last first, so that of two equal keys the one that wins comes first. */
export function membersIn(object: Value | undefined): readonly (Value & { readonly member: Member })[] {
  if (object?.node.kind !== 'object') return [];
  return object.node.members
    .flatMap((member) =>
      withFallback(member.value).map((node) => ({ member, node, path: join(object.path, member.key) })),
    )
    .reverse();
}

/** What an expression becomes by default is judged beside it. */
function withFallback(node: Node): readonly Node[] {
  return node.kind === 'expression' && node.fallback ? [node, node.fallback] : [node];
}

/** Every value under one of the keys, the one that wins first. */
export function valuesOf(object: Value | undefined, ...keys: readonly string[]): readonly Value[] {
  return membersIn(object).filter(({ member }) => keys.includes(member.key));
}

/** The items of a list as values; none if it is no list. */
export function itemsOf(list: Value): readonly Value[] {
  if (list.node.kind !== 'array') return [];
  return list.node.items.flatMap((item, index) =>
    withFallback(item).map((node) => ({ node, path: `${list.path}[${index}]` })),
  );
}

/** The value itself, or its items if it is a list. */
export function oneOrMore(value: Value): readonly Value[] {
  return value.node.kind === 'array' ? itemsOf(value) : [value];
}

export function join(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Whether a setting is switched off: the router's own interface writes `""`, `[]` and `false` for what is not used. */
export function isUnset(node: Node): boolean {
  switch (node.kind) {
    case 'null':
      return true;
    case 'string':
      return node.value.trim() === '';
    case 'boolean':
      return !node.value;
    case 'array':
      return node.items.every(isUnset);
    case 'object':
      return node.members.length === 0;
    default:
      return false;
  }
}

export function risk(values: readonly Value[], effect: string, severity?: Risk['severity']): readonly Risk[] {
  return values.filter(({ node }) => !isUnset(node)).map((value) => ({ value, effect, ...(severity && { severity }) }));
}

/** A key without case and separators: `api_key`, `apiKey` and `API-KEY` are one. */
export function plainKey(key: string): string {
  return key.toLowerCase().replace(/[_-]/g, '');
}
