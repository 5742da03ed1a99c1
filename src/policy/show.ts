import type { LoadedPolicy } from './load.ts';
import type { Policy } from './policy.ts';

/** The policy in force in the shape of a policy file that says everything. */
export function asFile(policy: Policy): Record<string, unknown> {
  const { providers, models, hosts, rules, locked, include, exclude, allow, ignores, detectors, failOn } = policy;
  return {
    providers,
    models,
    hosts,
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, severity]) => [id, locked.includes(id) ? { severity, locked: true } : severity]),
    ),
    include,
    exclude,
    allow: allow.map(({ except: _, ...entry }) => entry),
    ignores: {
      allowed: ignores.allowed,
      'added-by-change': ignores.addedByChange,
      forbidden: ignores.forbidden,
      migrate: ignores.migrate,
    },
    detectors,
    'fail-on': failOn,
  };
}

/** Where each part of the policy in force comes from, in the order of the file. */
export function originsOf({ policy, origins }: Pick<LoadedPolicy, 'policy' | 'origins'>): [string, string][] {
  const nested = ['providers', 'models', 'rules', 'ignores'];
  return Object.entries(asFile(policy))
    .flatMap(([key, value]) =>
      nested.includes(key) ? Object.keys(value as object).map((inner) => `${key}.${inner}`) : [key],
    )
    .map((part) => [part, origins[part] ?? 'default']);
}

/** As YAML, with a comment over each part that says where it comes from. */
export async function policyYaml(loaded: Pick<LoadedPolicy, 'policy' | 'origins'>): Promise<string> {
  const { Document, isMap, isScalar } = await import('yaml');
  const document = new Document(asFile(loaded.policy), { aliasDuplicateObjects: false });
  for (const [part, origin] of originsOf(loaded)) {
    const [first = '', ...rest] = part.split('.');
    const map = rest.length > 0 ? document.get(first) : document.contents;
    const name = rest.length > 0 ? rest.join('.') : first;
    if (!isMap(map)) continue;
    const key = map.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key;
    if (isScalar(key)) key.commentBefore = ` from ${origin}`;
  }
  return document.toString({ lineWidth: 0 });
}
