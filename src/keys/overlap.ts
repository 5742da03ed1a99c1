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
export function settle<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const settled: T[] = [];
  for (const candidate of candidates.toSorted(byClaim)) {
    const at = firstEndingAfter(settled, candidate.start);
    const next = settled[at];
    if (!next || next.start >= candidate.end) settled.splice(at, 0, candidate);
  }
  return settled;
}

/** The index in `settled`, which is in order and without overlaps, of the first that ends after `offset`. */
function firstEndingAfter(settled: readonly Span[], offset: number): number {
  let low = 0;
  let high = settled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((settled[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
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
