import type { AnnotationProperties } from '@actions/core';
import type { Finding } from '../finding.ts';
import { lineSafe, sentences } from '../reports/safe.ts';
import { sightingOf } from '../reports/words.ts';

/** One annotation as @actions/core takes it. */
export interface Annotation {
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** What the runner shows beside the code. `finding.path` counts from the root of the repository. */
export function annotationOf(finding: Finding): Annotation {
  const { rule, path, line, endLine, column, endColumn, commit } = finding;
  const seen = sightingOf(finding);
  const text = sentences(finding.message, finding.fix, ...(seen === '' ? [] : [`Seen in ${path} ${seen}`]));
  // A version of the history may stand nowhere in the files of today, so that only its text tells where it is.
  const place = commit === undefined ? { file: path, startLine: line, endLine } : {};
  // The runner drops the columns of a span of several lines, and complains.
  const columns = commit === undefined && line === endLine ? { startColumn: column, endColumn } : {};
  return { message: lineSafe(text), properties: { title: `ccr-guard: ${lineSafe(rule)}`, ...place, ...columns } };
}
