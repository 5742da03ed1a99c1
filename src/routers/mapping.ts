import type { Value } from './config.ts';
import { memberOf, type Node, textOf } from './node.ts';
import { ccr1, readProviders } from './providers.ts';
import { readRoutes } from './routes.ts';
import { readTop } from './settings.ts';
import { assemble, type Parts, valuesOf } from './values.ts';

/**
 * Reads one entry of a preset's `configMappings`: its `value` is judged as what it becomes at `target`
 * (`Router.default`, `Providers[0].api_key`, `PROXY_URL`).
 */
export function readMapping(mapping: Value): Parts {
  const target = textOf(memberOf(mapping.node, 'target')?.value);
  const [value] = valuesOf(mapping, 'value');
  if (target === undefined || value === undefined) return {};
  const keys = target.match(/[^.[\]]+/g) ?? [];
  const root: Value = {
    path: mapping.path,
    node: keys.reduceRight<Node>((inner, key) => wrap(key, inner), value.node),
  };
  return assemble(
    { dialect: 'preset', carrier: 'file', at: mapping.node, whole: false },
    withoutShape(readProviders(root, ccr1)),
    withoutShape(readRoutes(root, [])),
    readTop(root),
  );
}

/** Puts a value where the path says; the list around a single entry does not matter. */
function wrap(key: string, value: Node): Node {
  const { start, end } = value;
  if (/^\d+$/.test(key)) return { kind: 'array', start, end, items: [value] };
  return { kind: 'object', start, end, members: [{ key, keyAt: { start, end }, value }] };
}

/** Of a provider that is put together from one field, what it lacks says nothing. */
function withoutShape({ problems: _, ...parts }: Parts): Parts {
  const providers = (parts.providers ?? []).map(({ ignored: __, ...provider }) => provider);
  return { ...parts, providers, providerLists: [] };
}
