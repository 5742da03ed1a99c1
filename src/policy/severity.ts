import type { Severity } from '../finding.ts';
import { type Matcher, nameMatcher } from './glob.ts';
import { pathMatcher } from './path-glob.ts';
import type { Policy } from './policy.ts';

/** Whether `rule` is named by `pattern`: the id itself, or the beginning of it before a final `*`. */
export function namesRule(pattern: string, rule: string): boolean {
  return pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : pattern === rule;
}

/** How much a problem weighs: as the policy says for its rule (the longest name wins), else as it says itself. */
export function severityOf(rule: string, policy: Policy, own: Severity): Severity | 'off' {
  let best: string | undefined;
  for (const pattern of Object.keys(policy.rules)) {
    if (pattern === rule) return policy.rules[rule] ?? own;
    if (namesRule(pattern, rule) && (best === undefined || pattern.length > best.length)) best = pattern;
  }
  return (best === undefined ? undefined : policy.rules[best]) ?? own;
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
