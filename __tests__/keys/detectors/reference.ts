import type { Detector } from '../../../src/keys/detector.ts';
import { accepts } from '../../../src/keys/filters/accept.ts';
import { type Candidate, settle } from '../../../src/keys/overlap.ts';

/** What the engine does, in the plainest way: each keyword by `indexOf`, and the pattern around each hit. */
export function search(text: string, detectors: readonly Detector[]): readonly Candidate[] {
  const folded = text.toLowerCase();
  return settle(
    detectors.flatMap((detector) =>
      detector.keywords.flatMap((keyword) => {
        const where = detector.anyCase ? folded : text;
        return positions(where, keyword).flatMap((hit) => tryAt(text, { detector, keyword, hit }));
      }),
    ),
  );
}

function positions(where: string, what: string): readonly number[] {
  const all: number[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) all.push(at);
  return all;
}

const placing = new Map<Detector, RegExp>();

function tryAt(text: string, found: Omit<Candidate, 'start' | 'end'>): readonly Candidate[] {
  const { detector, hit } = found;
  const pattern = placing.get(detector) ?? new RegExp(detector.pattern.source, `${detector.pattern.flags}d`);
  placing.set(detector, pattern);
  for (let at = Math.max(0, hit - (detector.before ?? 0)); at <= hit; at++) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const span = match?.indices?.groups?.['secret'] ?? match?.indices?.[0];
    if (!span) continue;
    const [start, end] = span;
    if (accepts(detector, text.slice(start, end))) return [{ ...found, start, end }];
  }
  return [];
}
