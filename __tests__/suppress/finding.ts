import type { Finding } from '../../src/finding.ts';
import { fingerprint } from '../../src/fingerprint.ts';

/** A finding of a test; what makes it the same elsewhere is `subject`. */
export function finding(rule: string, path: string, line: number, subject = 'x'): Finding {
  return {
    rule,
    severity: 'error',
    message: `Found ${rule}.`,
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 9,
    fix: 'Take it out.',
    docs: `docs/rules.md#${rule}`,
    fingerprint: fingerprint(rule, subject, false),
  };
}
