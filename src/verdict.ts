import { excerptOf, excerptReach } from './excerpt.ts';
import type { Carrier, Finding, Severity } from './finding.ts';
import { fingerprintsOf, type Named } from './fingerprint.ts';
import { entropy } from './keys/filters/entropy.ts';
import type { Policy } from './policy/policy.ts';
import { severityOf } from './policy/severity.ts';
import type { Problem } from './problem.ts';
import { overlapping, placer, printable, type Span } from './text.ts';

/** A problem, and how the config that has it was carried; a leaked key has no carrier. */
export interface Said {
  readonly problem: Problem;
  readonly carrier?: Carrier;
}

/** Carriers that show or generate a config rather than put it into effect. */
const inert: readonly Carrier[] = ['fence', 'string', 'text'];

/** Makes findings of what rules and detectors said about one text. Rules that the policy turned off say nothing. */
export function findingsOf(path: string, text: string, said: readonly Said[], policy: Policy): Finding[] {
  const place = placer(text);
  const secretsIn = overlapping(said.flatMap(({ problem }) => secretsOf(problem)));
  const findings: Finding[] = [];
  const kept = withoutRepeats(said).map((each) => ({ ...each, named: namedBy(each.problem) }));
  const fingerprint = fingerprintsOf(kept.map(({ named }) => named));
  for (const { problem, carrier, named } of kept) {
    const { at } = problem;
    const severity = severityOf(problem.rule, policy, ownSeverity(problem, carrier));
    if (severity === 'off') continue;
    findings.push({
      rule: problem.rule,
      severity,
      message: problem.message,
      path,
      ...place(at),
      fix: problem.fix,
      docs: `docs/rules.md#${problem.rule.startsWith('key-') ? 'leaked-keys' : problem.rule}`,
      fingerprint: fingerprint(named),
      ...(carrier && { carrier }),
      ...(problem.provider !== undefined && { provider: problem.provider }),
      ...(problem.redacted !== undefined && { redacted: printable(problem.redacted) }),
      excerpt: excerptOf(text, at, secretsIn(at.start - excerptReach, at.start + excerptReach)),
    });
  }
  return findings;
}

/** How much a problem weighs where the policy does not say. */
function ownSeverity({ severity: own = 'error' }: Problem, carrier: Carrier | undefined): Severity {
  return own === 'error' && carrier && inert.includes(carrier) ? 'warning' : own;
}

/** Least bits of a secret that nobody finds by trying. */
const unguessable = 90;

function namedBy(problem: Problem): Named {
  return { rule: problem.rule, subject: problem.subject, guessable: isGuessable(problem) };
}

/** Whether the hash of a secret would give it away to somebody who tries many. */
function isGuessable(problem: Problem): boolean {
  return secretsOf(problem).length > 0 && entropy(problem.subject) * problem.subject.length < unguessable;
}

function secretsOf(problem: Problem): readonly Span[] {
  return [...(problem.secrets ?? []), ...(problem.redacted === undefined ? [] : [problem.at])];
}

/**
 * Each problem once. A literal that a key rule reports is not reported again as `secret-not-env`. Of what is said about
 * one key, the surest counts: an error before a warning, and a rule that knows the provider before `key-generic`. What
 * only looks like some secret is told best by what its field needs.
 */
function withoutRepeats(said: readonly Said[]): Said[] {
  const isSure = (problem: Problem) => isKey(problem) && problem.severity === 'error';
  const keys = spansOf(said, isSure);
  const named = spansOf(said, (problem) => isSure(problem) && problem.rule !== 'key-generic');
  const fields = spansOf(said, ({ rule }) => rule === 'secret-not-env');
  const seen = new Set<string>();
  return said.filter(({ problem }) => {
    const { at, rule, severity } = problem;
    // What a row of a database holds has no place of its own in the file.
    const id = problem.place === undefined ? `${rule} ${at.start} ${at.end}` : `${rule} ${problem.message}`;
    if (rule === 'secret-not-env' && keys(at)) return false;
    if (rule === 'key-generic' && (severity === 'error' ? named(at) : keys(at) || fields(at))) return false;
    if (isKey(problem) && severity !== 'error' && keys(at)) return false;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function isKey({ rule }: Problem): boolean {
  return rule.startsWith('key-');
}

/** Where the problems stand that `isOne` holds for, as a question whether one of them overlaps a span. */
function spansOf(said: readonly Said[], isOne: (problem: Problem) => boolean): (at: Span) => boolean {
  const among = overlapping(said.filter(({ problem }) => isOne(problem)).map(({ problem }) => problem.at));
  return ({ start, end }) => among(start, end).length > 0;
}
