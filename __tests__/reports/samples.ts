import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/finding.ts';
import type { Report } from '../../src/report.ts';
import type { RuleInfo } from '../../src/rules/rule.ts';

export const cases = fileURLToPath(new URL('../../../fixtures/reports/', import.meta.url));

/** The folders of fixtures/reports, each a report and what it becomes in the formats. */
export const names: readonly string[] = readdirSync(cases).sort();

export function readReport(name: string): Report {
  return JSON.parse(readFileSync(`${cases}${name}/report.json`, 'utf8'));
}

/** A report of nothing but the given findings. */
export function reportOf(findings: readonly Finding[]): Report {
  return { ...readReport('clean'), findings };
}

/** A finding that says little, and what makes it different. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: 'config-shape',
    severity: 'error',
    message: 'Wrong.',
    path: 'a.json',
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 7,
    fix: 'Right it.',
    docs: 'docs/rules.md#config-shape',
    fingerprint: 'f',
    ...more,
  };
}

/** As many findings as asked for, each in a file of its own. */
export function many(count: number, more: Partial<Finding> = {}): Finding[] {
  return Array.from({ length: count }, (_, n) => finding({ path: `${String(n).padStart(6, '0')}.json`, ...more }));
}

export const rules: readonly RuleInfo[] = [
  {
    id: 'provider-banned',
    title: 'A banned provider',
    severity: 'error',
    help: 'The policy bans this provider.\n\nIt sends code elsewhere.',
    fix: 'Use an allowed provider.',
  },
  { id: 'key-openrouter', title: 'An OpenRouter key', severity: 'error', help: 'It leaked.', fix: 'Revoke it.' },
];
