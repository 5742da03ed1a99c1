import { type Severity, severities } from '../finding.ts';
import { defined, type Layer } from './layer.ts';
import { type Narrowed, narrowGlobs, narrowNames } from './narrow.ts';
import type { AllowEntry, BannedProvider, CustomDetector, IgnorePolicy } from './policy.ts';
import { namesRule, settingFor } from './severity.ts';

/** Two policies in one, and what of the inner one does not count: one sentence each. */
export interface Tightened {
  readonly layer: Layer;
  readonly notes: readonly string[];
}

/** Says that a part of the inner policy does not count, and why. */
type Refuse = (part: string, why: string) => void;

/**
 * Puts the policy `inner` on top of `outer`, which it extends. Lists of what is allowed can only shrink, bans only
 * grow, severities and the threshold only rise; what `outer` does not set is free.
 */
export function tighten(outer: Layer, inner: Layer): Tightened {
  const notes: string[] = [];
  const refuse: Refuse = (part, why) => {
    notes.push(`${inner.origins[part] ?? ''}: ${part}: ${why} (set by ${outer.origins[part] ?? 'what it extends'}).`);
  };
  const shrink = (part: string, narrow: typeof narrowNames, wide?: readonly string[], asked?: readonly string[]) =>
    shrunk(narrow, wide, asked, (entry) => refuse(part, `'${entry}' is not allowed there and does not count`));
  const layer = defined<Layer>({
    allowedProviders: shrink('providers.allowed', narrowNames, outer.allowedProviders, inner.allowedProviders),
    banned: unionBanned(outer.banned, inner.banned),
    endpoints: shrink('providers.endpoints', narrowNames, outer.endpoints, inner.endpoints),
    models: shrink('models.allowed', narrowGlobs, outer.models, inner.models),
    hosts: shrink('hosts', narrowNames, outer.hosts, inner.hosts),
    rules: mergeRules(outer, inner, refuse),
    locked: union(outer.locked, inner.locked),
    ...mergePaths(outer, inner, refuse),
    allow: [...outer.allow, ...allowEntries(outer, inner, refuse)],
    ignores: mergeIgnores(outer.ignores, inner.ignores, refuse),
    detectors: mergeDetectors(outer.detectors, inner.detectors, refuse),
    failOn: stricter(outer.failOn, inner.failOn, refuse),
    origins: mergeOrigins(outer.origins, inner.origins),
  });
  return { layer, notes };
}

function shrunk(
  narrow: (wide: readonly string[], asked: readonly string[]) => Narrowed,
  wide: readonly string[] | undefined,
  asked: readonly string[] | undefined,
  refuse: (entry: string) => void,
): readonly string[] | undefined {
  if (wide === undefined || asked === undefined) return asked ?? wide;
  const { kept, refused } = narrow(wide, asked);
  refused.forEach(refuse);
  return kept;
}

function mergeRules(outer: Layer, inner: Layer, refuse: Refuse): Layer['rules'] {
  const rules = { ...outer.rules };
  for (const [id, severity] of Object.entries(inner.rules)) {
    const held = settingFor(outer.rules, id);
    if (held === undefined || weight(severity) >= weight(held)) rules[id] = severity;
    else refuse(`rules.${id}`, `'${severity}' is less than '${held}', which stays`);
  }
  return rules;
}

function weight(severity: Severity | 'off'): number {
  return severity === 'off' ? 0 : severities.length - severities.indexOf(severity);
}

/** To leave a file out would be a way to switch off a locked rule. */
function mergePaths(outer: Layer, inner: Layer, refuse: Refuse): Pick<Layer, 'include' | 'exclude'> {
  const locked = outer.locked.length > 0;
  for (const part of ['include', 'exclude'] as const) {
    if (locked && inner[part] !== undefined) refuse(part, 'does not count beside locked rules');
  }
  if (!locked && outer.include !== undefined && inner.include !== undefined)
    refuse('include', 'is set there and stays');
  return defined<Pick<Layer, 'include' | 'exclude'>>({
    include: outer.include ?? (locked ? undefined : inner.include),
    exclude: locked || inner.exclude === undefined ? outer.exclude : union(outer.exclude, inner.exclude),
  });
}

function allowEntries(outer: Layer, inner: Layer, refuse: Refuse): AllowEntry[] {
  if (outer.locked.length === 0) return [...inner.allow];
  return inner.allow.flatMap((entry) => {
    const { rule } = entry;
    if (rule === undefined || !outer.locked.some((pattern) => namesRule(pattern, rule))) {
      return [{ ...entry, except: union(entry.except, outer.locked) }];
    }
    refuse('allow', `an entry for ${rule} does not count, since the rule is locked`);
    return [];
  });
}

function mergeIgnores(
  outer: Partial<IgnorePolicy>,
  inner: Partial<IgnorePolicy>,
  refuse: Refuse,
): Partial<IgnorePolicy> {
  const both = (key: 'allowed' | 'addedByChange', part: string): boolean | undefined => {
    if (outer[key] === false && inner[key] === true) refuse(part, 'is forbidden there and does not count');
    return outer[key] === false ? false : (inner[key] ?? outer[key]);
  };
  return defined<Partial<IgnorePolicy>>({
    allowed: both('allowed', 'ignores.allowed'),
    addedByChange: both('addedByChange', 'ignores.added-by-change'),
    forbidden: union(outer.forbidden, inner.forbidden),
    migrate: union(outer.migrate, inner.migrate),
  });
}

function mergeDetectors(
  outer: readonly CustomDetector[],
  inner: readonly CustomDetector[],
  refuse: Refuse,
): readonly CustomDetector[] {
  const known = new Set(outer.map(({ id }) => id));
  const own = inner.filter(({ id }) => !known.has(id));
  for (const { id } of inner)
    if (known.has(id)) refuse('detectors', `'${id}' is defined there too, and that one counts`);
  return [...outer, ...own];
}

function stricter(outer: Layer['failOn'], inner: Layer['failOn'], refuse: Refuse): Layer['failOn'] {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const rank = (value: Severity | 'never'): number => (value === 'never' ? -1 : severities.indexOf(value));
  if (rank(inner) >= rank(outer)) return inner;
  refuse('fail-on', `'${inner}' lets more pass than '${outer}', which stays`);
  return outer;
}

function mergeOrigins(outer: Layer['origins'], inner: Layer['origins']): Layer['origins'] {
  const merged = { ...outer };
  for (const [part, source] of Object.entries(inner)) {
    const other = merged[part];
    merged[part] = other === undefined ? source : `${other}, ${source}`;
  }
  return merged;
}

function union<T>(a: readonly T[] = [], b: readonly T[] = []): readonly T[] {
  return [...new Set([...a, ...b])];
}

function unionBanned(
  outer: readonly BannedProvider[] | undefined,
  inner: readonly BannedProvider[] | undefined,
): readonly BannedProvider[] | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  const hosts = new Map<string, readonly string[]>();
  for (const provider of [...outer, ...inner])
    hosts.set(provider.name, union(hosts.get(provider.name), provider.hosts));
  return [...hosts].map(([name, all]) => ({ name, hosts: all }));
}
