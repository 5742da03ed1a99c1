import { compareText, docsOf, type Severity, type Suppressed } from '../finding.ts';
import type { Report } from '../report.ts';
import type { RuleInfo } from '../rules/rule.ts';
import { docsUrl } from './links.ts';

/** What SARIF calls our severities. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** GitHub shows 9.0 and above as critical, from 4.0 as medium, below as low. */
const securitySeverities: Readonly<Record<Severity, string>> = { error: '9.1', warning: '6.0', notice: '3.0' };

/** The most characters of a description that GitHub takes. */
const maxDescription = 1024;

/** The rules that the results name: all that there are would be two megabytes. Those of a policy's own may not be known. */
export function described(report: Report, suppressed: readonly Suppressed[], rules: readonly RuleInfo[]): RuleInfo[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const found = report.findings.map(({ rule: id, severity }) => ({ id, severity }));
  const hidden = suppressed.map(({ rule: id }) => ({ id, severity: 'warning' as const }));
  const named = new Map<string, RuleInfo>();
  for (const { id, severity } of [...found, ...hidden]) {
    const unknown = { id, severity, title: id, help: `The policy's own ${id}.`, fix: 'See the result.' };
    if (!named.has(id)) named.set(id, known.get(id) ?? unknown);
  }
  return [...named.values()].sort((a, b) => compareText(a.id, b.id));
}

/** A reportingDescriptor with all that GitHub asks for. */
export function ruleObject({ id, title, severity, help, fix }: RuleInfo, version: string): object {
  const secret = id.startsWith('key-');
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: help.slice(0, maxDescription) },
    helpUri: docsUrl(docsOf(id), version),
    help: { text: `${help}\n\n${fix}`, markdown: `${help}\n\n**Fix:** ${fix}` },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: secret ? ['security', 'secret'] : ['security', 'policy'],
      precision: 'high',
      ...(secret ? { 'security-severity': securitySeverities[severity] } : { 'problem.severity': problem(severity) }),
    },
  };
}

function problem(severity: Severity): string {
  return severity === 'notice' ? 'recommendation' : severity;
}
