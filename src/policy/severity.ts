import type { Severity } from '../finding.ts';
import { type Matcher, nameMatcher } from './glob.ts';
import { pathMatcher } from './path-glob.ts';
import type { Policy } from './policy.ts';

/** Whether `rule` is named by `pattern`: the id itself, or the beginning of it before a final `*`. */
export function namesRule(pattern: string, rule: string): boolean {
  return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}

/** What is set for a rule, or for all that a pattern names: under the very name, else under the longest that names it. */
export function settingFor(rules: Policy['rules'], rule: string): Severity | 'off' | undefined {
  let best: string | undefined;
  for (const pattern of Object.keys(rules)) {
    if (pattern === rule) return rules[rule];
    if (namesRule(pattern, rule) && (best === undefined || pattern.length > best.length)) best = pattern;
  }
  return best === undefined ? undefined : rules[best];
}

/** How much a problem weighs: as the policy says for its rule, else as it says itself. */
export function severityOf(rule: string, policy: Policy, own: Severity): Severity | 'off' {
  return settingFor(policy.rules, rule) ?? own;
}

/** Whether a model may be used, by its exact name. */
export function modelAllowed(name: string, policy: Policy): boolean {
  return compiled(models, policy, () => nameMatcher(policy.models.allowed))(name);
}

/** Whether a file is to be looked at. */
export function included(path: string, policy: Policy): boolean {
  return compiled(paths, policy, () => {
    const include = pathMatcher(policy.include);
    const exclude = pathMatcher(policy.exclude);
    return (one) => include(one) && !exclude(one);
  })(path);
}

/** Whether that holds for every file, so that there is no need to ask. */
export function includesAll({ include, exclude }: Policy): boolean {
  return include.includes('**') && exclude.length === 0;
}

const models = new WeakMap<Policy, Matcher>();
const paths = new WeakMap<Policy, Matcher>();

/** A policy never changes, so that its globs are read once. */
function compiled(cache: WeakMap<Policy, Matcher>, policy: Policy, make: () => Matcher): Matcher {
  let matcher = cache.get(policy);
  if (matcher === undefined) {
    matcher = make();
    cache.set(policy, matcher);
  }
  return matcher;
}
