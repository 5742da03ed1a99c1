import { compareText, severities } from './finding.ts';
import { detectors } from './keys/detectors/index.ts';
import { providers } from './keys/provider-list.ts';
import type { Policy } from './policy/policy.ts';
import { ruleInfos } from './rules/index.ts';
import type { RuleInfo } from './rules/rule.ts';

/** Every built-in rule, by id: those of router configs, of suppressions, and one for each kind of key. */
export function allRules(): readonly RuleInfo[] {
  const told = ruleInfos.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
  return [...told, ...keyRules()].sort((a, b) => compareText(a.id, b.id));
}

/** Every built-in rule, and one for each detector that the policy defines. */
export function rulesUnder({ detectors: own }: Pick<Policy, 'detectors'>): readonly RuleInfo[] {
  const builtIn = allRules();
  const known = new Set(builtIn.map(({ id }) => id));
  const more = own.flatMap(({ id, title = `${id} key`, severity = 'error' }) => {
    const rule = `key-${id}`;
    return known.has(rule) ? [] : [keyRule(rule, [{ id: rule, title, severity }])];
  });
  return [...builtIn, ...more].sort((a, b) => compareText(a.id, b.id));
}

/** What the key rules know of a kind of key. */
type Kind = Pick<RuleInfo, 'id' | 'title' | 'severity'>;

/** One rule for all the detectors that report under it, and for each provider whose keys are known by their place. */
function keyRules(): RuleInfo[] {
  const kinds = new Map<string, Kind[]>();
  const add = (kind: Kind): void => void kinds.set(kind.id, [...(kinds.get(kind.id) ?? []), kind]);
  for (const { rule, title, severity = 'error' } of detectors()) add({ id: rule, title, severity });
  for (const { id, title } of providers) add({ id: `key-${id}`, title: `${title} API key`, severity: 'error' });
  return [...kinds].map(([id, group]) => keyRule(id, group));
}

function keyRule(id: string, kinds: readonly Kind[]): RuleInfo {
  const titles = [...new Set(kinds.map(({ title }) => title))];
  return {
    id,
    title: id === 'key-generic' ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
    severity: severities.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'error',
    help: `Found as: ${titles.join('; ')}.
Whoever can read the repository, or ever could, can use it: it stays in the history after it was removed from the file.`,
    fix: 'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.',
  };
}
