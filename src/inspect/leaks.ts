import { configuresCredentials } from '../keys/filters/path.ts';
import { leak } from '../keys/leak.ts';
import type { Match } from '../keys/probe.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';

/** What is said of a leaked key. `at` is its place in the text of the file at `path`. */
export function leakOf({ detector, secret }: Match, at: Span, path: string): Problem {
  const doubted = detector.verify?.(secret) === false;
  const hopeful = detector.certainty === 'generic' && configuresCredentials(path);
  const severity = doubted ? 'warning' : hopeful ? 'error' : (detector.severity ?? 'error');
  return leak(detector, Buffer.from(secret, 'latin1').toString('utf8'), at, severity, doubted ? doubt : undefined);
}

const doubt = 'its check digits do not fit';
