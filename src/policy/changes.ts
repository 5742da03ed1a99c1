import type { AllowEntry, Policy } from './policy.ts';

/** One way in which a policy would differ: the part of the file, and what it would do, as in `would <what>`. */
export interface PolicyChange {
  readonly part: string;
  readonly what: string;
}

/** What would be in force differently, in the order of a policy file. */
export function policyChanges(before: Policy, after: Policy): PolicyChange[] {
  const list = (part: string, from: readonly string[], to: readonly string[], more: string, less: string) =>
    listChanges(
      part,
      from,
      to,
      (entry) => `${more} '${entry}'`,
      (entry) => `${less} '${entry}'`,
    );
  return [
    ...list(
      'providers.allowed',
      before.providers.allowed,
      after.providers.allowed,
      'allow the provider',
      'no longer allow the provider',
    ),
    ...bannedChanges(before, after),
    ...list(
      'providers.endpoints',
      before.providers.endpoints,
      after.providers.endpoints,
      'allow the endpoint',
      'no longer allow the endpoint',
    ),
    ...list(
      'models.allowed',
      before.models.allowed,
      after.models.allowed,
      'allow the model',
      'no longer allow the model',
    ),
    ...list('hosts', before.hosts, after.hosts, 'allow the host', 'no longer allow the host'),
    ...ruleChanges(before, after),
    ...list('include', before.include, after.include, 'check', 'no longer check'),
    ...list('exclude', before.exclude, after.exclude, 'leave out', 'no longer leave out'),
    ...listChanges(
      'allow',
      before.allow.map(shownEntry),
      after.allow.map(shownEntry),
      (entry) => `accept findings with ${entry}`,
      (entry) => `no longer accept findings with ${entry}`,
    ),
    ...ignoreChanges(before, after),
    ...listChanges(
      'detectors',
      before.detectors.map((detector) => JSON.stringify(detector)),
      after.detectors.map((detector) => JSON.stringify(detector)),
      (json) => `add or change the detector '${idOf(json)}'`,
      (json) => `take out or change the detector '${idOf(json)}'`,
    ),
    ...valueChange('fail-on', before.failOn, after.failOn),
  ];
}

function listChanges(
  part: string,
  from: readonly string[],
  to: readonly string[],
  more: (entry: string) => string,
  less: (entry: string) => string,
): PolicyChange[] {
  return [
    ...to.filter((entry) => !from.includes(entry)).map((entry) => ({ part, what: more(entry) })),
    ...from.filter((entry) => !to.includes(entry)).map((entry) => ({ part, what: less(entry) })),
  ];
}

function bannedChanges(before: Policy, after: Policy): PolicyChange[] {
  const part = 'providers.banned';
  const from = before.providers.banned;
  const to = after.providers.banned;
  const names = listChanges(
    part,
    from.map(({ name }) => name),
    to.map(({ name }) => name),
    (name) => `ban the provider '${name}'`,
    (name) => `no longer ban the provider '${name}'`,
  );
  const hosts = to.flatMap(({ name, hosts: now }) => {
    const then = from.find((provider) => provider.name === name)?.hosts;
    if (then === undefined) return [];
    return listChanges(
      part,
      then,
      now,
      (host) => `ban the host '${host}'`,
      (host) => `no longer ban the host '${host}'`,
    );
  });
  return [...names, ...hosts];
}

function ruleChanges(before: Policy, after: Policy): PolicyChange[] {
  const ids = new Set([...Object.keys(before.rules), ...Object.keys(after.rules)]);
  const severities = [...ids].flatMap((id) => {
    const from = before.rules[id];
    const to = after.rules[id];
    if (from === to) return [];
    const what =
      to === 'off'
        ? `turn ${id} off`
        : to === undefined
          ? `set ${id} back from '${from}' to its default`
          : `set ${id} to '${to}'`;
    return [{ part: `rules.${id}`, what }];
  });
  const locks = listChanges(
    'rules',
    before.locked,
    after.locked,
    (id) => `lock ${id}`,
    (id) => `unlock ${id}`,
  );
  return [...severities, ...locks];
}

function ignoreChanges({ ignores: before }: Policy, { ignores: after }: Policy): PolicyChange[] {
  return [
    ...valueChange('ignores.allowed', before.allowed, after.allowed),
    ...valueChange('ignores.added-by-change', before.addedByChange, after.addedByChange),
    ...listChanges(
      'ignores.forbidden',
      before.forbidden,
      after.forbidden,
      (id) => `forbid to ignore ${id}`,
      (id) => `no longer forbid to ignore ${id}`,
    ),
    ...listChanges(
      'ignores.migrate',
      before.migrate,
      after.migrate,
      (tool) => `count the marks of ${tool}`,
      (tool) => `no longer count the marks of ${tool}`,
    ),
  ];
}

function valueChange(part: string, from: string | boolean, to: string | boolean): PolicyChange[] {
  return from === to ? [] : [{ part, what: `set ${part} from ${from} to ${to}` }];
}

/** An allow entry by its conditions; the reason is a matter of wording. */
function shownEntry({ rule, path, fingerprint, expires, except }: AllowEntry): string {
  const conditions = { rule, path, fingerprint, until: expires, except: except?.join(' ') };
  return Object.entries(conditions)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} '${value}'`)
    .join(', ');
}

function idOf(json: string): string {
  return (JSON.parse(json) as { id: string }).id;
}
