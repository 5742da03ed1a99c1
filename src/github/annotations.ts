import type { AnnotationProperties } from '@actions/core';
import { compareFindings, type Finding, type Severity } from '../finding.ts';

/** One annotation as @actions/core takes it. */
export interface Annotation {
  readonly level: Severity;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** What is annotated, and what there is no room for. */
export interface Annotations {
  readonly shown: readonly Annotation[];
  readonly rest: readonly Finding[];
}

/**
 * The runner keeps ten annotations of a level in a step and drops what comes later. The tenth error is the step's
 * own: the count, and where the rest is.
 */
const room: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 };

/** Chooses the heaviest findings. `prefix` leads from the root of the repository to the checked folder: `sub/` or empty. */
export function annotationsOf(findings: readonly Finding[], prefix: string): Annotations {
  const left = { ...room };
  const shown: Annotation[] = [];
  const rest: Finding[] = [];
  for (const finding of findings.toSorted(compareFindings)) {
    if (left[finding.severity] > 0) shown.push(annotation(finding, prefix));
    else rest.push(finding);
    left[finding.severity] -= 1;
  }
  return { shown, rest };
}

function annotation(finding: Finding, prefix: string): Annotation {
  const { line, endLine, column, endColumn } = finding;
  return {
    level: finding.severity,
    message: `${finding.message} ${finding.fix}${seenIn(finding)}`,
    properties: {
      title: `ccr-guard: ${finding.rule}`,
      file: prefix + finding.path,
      startLine: line,
      endLine,
      // The runner drops the columns of a span of several lines, and warns about them.
      ...(line === endLine && { startColumn: column, endColumn }),
    },
  };
}

function seenIn(finding: Finding): string {
  return finding.commit === undefined ? '' : ` Introduced by commit ${finding.commit.slice(0, 12)}.`;
}
