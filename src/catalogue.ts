import { compareText, severities } from './finding.ts';
import type { RuleInfo } from './rules/rule.ts';

/** Every built-in rule, by id. What it takes is loaded here, so that a check need not wait for texts. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  const { ruleInfos } = await import('./rules/index.ts');
  const told = ruleInfos.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
  return [...told, ...(await keyRules())].sort((a, b) => compareText(a.id, b.id));
}

/** What is told about one built-in rule. */
export async function ruleInfo(id: string): Promise<RuleInfo | undefined> {
  return (await allRules()).find((rule) => rule.id === id);
}

/** What the key rules know of a kind of key. */
type Kind = Pick<RuleInfo, 'id' | 'title' | 'severity'>;

/** One rule for all the detectors that report under it, and for each provider whose keys are known by their place. */
async function keyRules(): Promise<RuleInfo[]> {
  const [{ detectors }, { providers }] = await Promise.all([
    import('./keys/detectors/index.ts'),
    import('./keys/provider-list.ts'),
  ]);
  const kinds: Kind[] = [
    ...detectors.map(({ rule, title, severity = 'error' }) => ({ id: rule, title, severity })),
    ...providers.map(({ id, title }) => ({ id: `key-${id}`, title: `${title} API key`, severity: 'error' as const })),
  ];
  const ids = new Set(kinds.map(({ id }) => id));
  return [...ids].map((id) =>
    keyRule(
      id,
      kinds.filter((kind) => kind.id === id),
    ),
  );
}

function keyRule(id: string, kinds: readonly Kind[]): RuleInfo {
  const titles = [...new Set(kinds.map(({ title }) => title))];
  return {
    id,
    title: id === 'key-generic' ? 'A value that looks like a secret' : `Leaked key: ${titles[0]}`,
    severity: severities.find((severity) => kinds.some((kind) => kind.severity === severity)) ?? 'error',
    help: `A key that was committed is known to everybody who can read the repository, now or later: deleting it leaves it in the
history. It is found as: ${titles.join(', ')}.`,
    fix: 'Revoke the key where it was issued, refer to its successor through an environment variable, and remove it from the history.',
  };
}
