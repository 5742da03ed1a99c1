import { compareFindings, type Finding, type Severity, severities } from '../finding.ts';

/** The runner keeps the first ten annotations of a level in a step and drops the others without a word. */
const kept = 10;

export interface Annotations {
  /** What is annotated: at most nine of a level where there are more than that. */
  readonly shown: readonly Finding[];
  /** What is left for another place; the tenth annotation of its level says so. */
  readonly rest: readonly Finding[];
}

/** Shares findings out between annotations and the rest; the tenth error is left to whoever sums up. */
export function annotations(findings: readonly Finding[]): Annotations {
  const shown: Finding[] = [];
  const rest: Finding[] = [];
  const sorted = [...findings].sort(compareFindings);
  for (const severity of severities) {
    const all = sorted.filter((finding) => finding.severity === severity);
    const room = roomFor(severity, all.length);
    shown.push(...all.slice(0, room));
    rest.push(...all.slice(room));
  }
  return { shown, rest };
}

function roomFor(severity: Severity, wanted: number): number {
  return severity !== 'error' && wanted <= kept ? kept : kept - 1;
}
