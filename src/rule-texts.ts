import type { Policy } from './policy/policy.ts';
import type { RuleInfo } from './rules/rule.ts';

/** The formats whose reports tell what the rules mean. */
const telling: readonly string[] = ['sarif', 'html', 'markdown'];

/** What a report of this format is to know about rules. Their texts are loaded only where they are told. */
export async function ruleTexts(
  format: string,
  policy: Pick<Policy, 'detectors'>,
): Promise<{ readonly rules?: readonly RuleInfo[] }> {
  return telling.includes(format) ? { rules: (await import('./catalogue.ts')).rulesUnder(policy) } : {};
}
