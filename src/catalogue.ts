import { compareText, severities } from './finding.ts';
import type { Detector } from './keys/detector.ts';
import type { RuleInfo } from './rules/rule.ts';

/** Every built-in rule, by id. What it takes is loaded here, so that a check need not wait for texts. */
export async function allRules(): Promise<readonly RuleInfo[]> {
  const [{ ruleInfos }, { detectors }] = await Promise.all([
    import('./rules/index.ts'),
    import('./keys/detectors/index.ts'),
  ]);
  const told = ruleInfos.map(({ id, title, severity, help, fix }) => ({ id, title, severity, help, fix }));
  return [...told, ...keyRules(detectors)].sort((a, b) => compareText(a.id, b.id));
}

/** What is told about one built-in rule. */
export async function ruleInfo(id: string): Promise<RuleInfo | undefined> {
  return (await allRules()).find((rule) => rule.id === id);
}

/** One rule for all the detectors that report under it. */
function keyRules(detectors: readonly Detector[]): RuleInfo[] {
  const ids = new Set(detectors.map(({ rule }) => rule));
  return [...ids].map((id) =>
    keyRule(
      id,
      detectors.filter(({ rule }) => rule === id),
    ),
  );
}

function keyRule(id: string, detectors: readonly Detector[]): RuleInfo {
  const titles = [...new Set(detectors.map(({ title }) => title))];
  const found = detectors.map(({ severity = 'error' }) => severity);
  return {
    id,
    title: `Leaked: ${titles[0]}${titles.length > 1 ? ' and its relatives' : ''}`,
    severity: severities.find((severity) => found.includes(severity)) ?? 'error',
    help: `A key that was committed is known to everybody who can read the repository, now or later: deleting it leaves it in the
history. It is found as: ${titles.join(', ')}.`,
    fix: 'Revoke the key, issue a new one, refer to it through an environment variable, and remove the old one from the history.',
  };
}
