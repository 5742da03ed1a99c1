import type { Severity } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { redact, type Span } from '../text.ts';
import type { KeyRule } from './providers.ts';

/** What to do about any leaked key. */
const leakFix =
  'Revoke the key where it was issued, remove it from the file and its history, and read it from an environment variable.';

/**
 * An armoured block as it is whatever file holds it: indented in YAML, with `\n` in JSON, with other line ends. All else
 * is taken as it stands, where each character may count.
 */
function withoutLayout(secret: string): string {
  return /^-{4,5} ?BEGIN /.test(secret) ? secret.replace(/\\[nrt]|[^A-Za-z0-9+/=-]/g, '') : secret;
}

/** The problem that a leaked key is. `doubt` says in a few words why it may be none: "its checksum does not fit". */
export function leak(key: KeyRule, secret: string, at: Span, severity: Severity, doubt?: string): Problem {
  const redacted = redact(secret, key.prefix);
  return {
    rule: key.rule,
    at,
    severity,
    message: `Leaked ${key.title}: ${redacted}${doubt === undefined ? '' : `, though ${doubt}`}`,
    fix: leakFix,
    subject: withoutLayout(secret),
    redacted,
    ...(key.provider !== undefined && { provider: key.provider }),
  };
}
