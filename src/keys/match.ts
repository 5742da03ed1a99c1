import { certainties, type Detector } from './detector.ts';

/** A secret that a detector found. Offsets are bytes of the text that was scanned. */
export interface Match {
  readonly detector: Detector;
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  /** Bytes between the end of the keyword and the secret; 0 where the keyword is a part of it. */
  readonly distance: number;
  /** Whether the inner structure of the secret, such as a checksum, is wrong. */
  readonly doubted: boolean;
}

/** Keeps the surest of the matches that overlap, so that no secret is told twice. In the order of their places. */
export function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort(bySureness)) {
    const at = firstEndingAfter(kept, match.start);
    const next = kept[at];
    if (!next || next.start >= match.end) kept.splice(at, 0, match);
  }
  return kept;
}

function bySureness(a: Match, b: Match): number {
  return (
    rankOf(a) - rankOf(b) ||
    (b.detector.prefix?.length ?? 0) - (a.detector.prefix?.length ?? 0) ||
    a.distance - b.distance ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.detector.id < b.detector.id ? -1 : 1)
  );
}

function rankOf({ detector }: Match): number {
  return certainties.indexOf(detector.certainty ?? 'format');
}

/** The index in `kept`, which is in order and without overlaps, of the first match that ends after `offset`. */
function firstEndingAfter(kept: readonly Match[], offset: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
