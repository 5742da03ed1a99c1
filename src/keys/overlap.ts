import type { Span } from '../text.ts';
import { certainties, type Detector } from './detector.ts';

/** What a detector has found, before it is settled which of several that overlap is right. */
export interface Candidate extends Span {
  readonly detector: Detector;
  /** Offset of the keyword by which it was found, and the keyword. */
  readonly hit: number;
  readonly keyword: string;
}

/**
 * The candidates of which no other has a better claim to the same characters, in the order of the text. The surer
 * detector wins; among equals the one whose keyword ends closest to the secret, then the one with the longer keyword,
 * then the longer secret.
 */
export function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const settled: Candidate[] = [];
  for (const candidate of candidates.toSorted(byClaim)) {
    if (!settled.some(({ start, end }) => start < candidate.end && candidate.start < end)) settled.push(candidate);
  }
  return settled.toSorted((a, b) => a.start - b.start);
}

function byClaim(a: Candidate, b: Candidate): number {
  return (
    rank(a) - rank(b) ||
    gap(a) - gap(b) ||
    b.keyword.length - a.keyword.length ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  );
}

function rank({ detector }: Candidate): number {
  return certainties.indexOf(detector.certainty ?? 'format');
}

/** How far the secret begins behind its keyword; the keyword of a format is part of the secret. */
function gap({ start, hit, keyword }: Candidate): number {
  return Math.max(0, start - hit - keyword.length);
}
