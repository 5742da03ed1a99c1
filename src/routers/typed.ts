import type { Member, Node } from './node.ts';
import { knownRoutes } from './routes.ts';
import { plainKey } from './values.ts';

/** What CCR calls the fields of the types that programs have for a config, by their names without case and separators. */
const top = spelled(['HOST', 'PORT', 'APIKEY', 'Providers', 'Router']);
const provider = spelled(['name', 'api_base_url', 'api_key', 'models', 'transformer'], [['baseurl', 'api_base_url']]);
const routes = spelled(knownRoutes);

function spelled(names: readonly string[], others: readonly (readonly [string, string])[] = []) {
  return new Map([...names.map((name) => [plainKey(name), name] as const), ...others]);
}

/** Whether an object stands behind the name of a type: `Config{...}`, `new Config { ... }`, `Config(...)`. */
export function isTyped(text: string, { start }: Node): boolean {
  return (
    /^[\w.:]{0,60}?[A-Z]\w{0,60}\s?\(/.test(text.slice(start, start + 130)) ||
    /(?:^|[^\w$])[A-Z]\w{0,60}(?:\(\)|<[\w, ]{1,60}>)?\s{0,40}$/.test(text.slice(Math.max(0, start - 120), start))
  );
}

/** The object of a program's type with the names that CCR reads. */
export function untyped(node: Node): Node {
  return renamed(node, top, (name, value) => {
    if (name === 'Router') return renamed(value, routes);
    if (name !== 'Providers' || value.kind !== 'array') return value;
    return { ...value, items: value.items.map((item) => renamed(item, provider)) };
  });
}

function renamed(
  node: Node,
  names: ReadonlyMap<string, string>,
  inside: (name: string, value: Node) => Node = (_, value) => value,
): Node {
  if (node.kind !== 'object') return node;
  const members = node.members.map((member): Member => {
    const key = names.get(plainKey(member.key)) ?? member.key;
    return { ...member, key, value: inside(key, member.value) };
  });
  return { ...node, members };
}
