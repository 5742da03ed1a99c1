import { detectors } from './keys/detectors/index.ts';
import { providers } from './keys/provider-list.ts';
import { ruleInfos } from './rules/index.ts';
import type { RuleInfo } from './rules/rule.ts';

/** Every rule there is: those of router configs, of suppressions, and one for each kind of key, sorted by id among keys. */
export function allRules(): readonly RuleInfo[] {
  return [...ruleInfos, ...keyRules()];
}

/** The rule called `id`, if there is one. */
export function ruleInfo(id: string): RuleInfo | undefined {
  return allRules().find((rule) => rule.id === id);
}

function keyRules(): RuleInfo[] {
  const titles = new Map<string, Set<string>>();
  const add = (rule: string, title: string): void => void titles.set(rule, (titles.get(rule) ?? new Set()).add(title));
  for (const { rule, title } of detectors) add(rule, title);
  for (const { id, title } of providers) add(`key-${id}`, `${title} API key`);
  return [...titles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, found]) => keyRule(id, [...found]));
}

function keyRule(id: string, titles: readonly string[]): RuleInfo {
  const generic = id === 'key-generic';
  return {
    id,
    title: generic ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
    severity: generic ? 'warning' : 'error',
    help: `Found as: ${titles.join('; ')}. Whoever can read the repository, or ever could, can use it: it stays in the history after it is removed from the file.`,
    fix: 'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.',
  };
}
