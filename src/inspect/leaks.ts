import { configuresCredentials } from '../keys/filters/path.ts';
import type { Match } from '../keys/match.ts';
import type { Problem } from '../problem.ts';
import { redact, type Span } from '../text.ts';

/** What is said of a leaked key. `at` is its place in the text of its file. */
export function leakOf({ detector, secret, doubted }: Match, at: Span, path: string): Problem {
  const { rule, title, provider, prefix } = detector;
  const value = Buffer.from(secret, 'latin1').toString('utf8');
  const redacted = redact(value, prefix);
  const generic = detector.certainty === 'generic';
  const severity = doubted ? 'warning' : generic && configuresCredentials(path) ? 'error' : detector.severity;
  return {
    rule,
    at,
    message: `Leaked ${title}: ${redacted}${doubted ? ' (its checksum is wrong: a damaged or made-up key)' : ''}`,
    fix: generic
      ? 'If it is a secret, replace it where it is used and read it from an environment variable.'
      : `Revoke it at ${provider} now, since the history keeps it, and read the new one from an environment variable.`,
    subject: value,
    provider,
    redacted,
    ...(severity && { severity }),
  };
}
