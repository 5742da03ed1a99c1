import type { Span } from '../text.ts';

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Adds a span to a sorted list of spans of which none holds another; false where one of them holds it already. */
export function cover(covered: Span[], span: Span): boolean {
  const at = indexBehind(covered, span.start);
  const before = covered[at - 1];
  if (before && contains(before, span)) return false;
  covered.splice(at, 0, span);
  return true;
}

/** Whether a span of the sorted list holds `span`. */
export function isCovered(covered: readonly Span[], span: Span): boolean {
  const before = covered[indexBehind(covered, span.start) - 1];
  return before !== undefined && contains(before, span);
}

/** Index of the first span that begins behind `start`. A binary search: a hostile file may hold many configs. */
function indexBehind(covered: readonly Span[], start: number): number {
  let low = 0;
  let high = covered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covered[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
