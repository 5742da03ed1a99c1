import { all, type CharSet, none, sizeOf, union } from './charset.ts';
import { type Pattern, parsePattern, unbounded } from './parse.ts';

/** Characters in a row that every match of a pattern has. */
export interface Run {
  readonly set: CharSet;
  readonly length: number;
  /** How far behind the beginning of a match it begins at most. */
  readonly within: number;
}

/** Shorter runs stand everywhere. */
const shortest = 16;

/** So do runs of more kinds of characters: letters of both cases, digits, and few signs make 66. */
const mostKinds = 70;

/** What lies further from the beginning of a match takes longer to look at than the pattern. */
const farthest = 1024;

/** The longest run that every match of a pattern has, if there is one that text mostly lacks. */
export function runIn({ source, flags }: RegExp): Run | undefined {
  const pieces: Piece[] = [];
  flatten(parsePattern(source, flags), pieces);
  let best: Run | undefined;
  for (const [first, piece] of pieces.entries()) {
    if (sizeOf(piece.set) > mostKinds) continue;
    let set: CharSet = none;
    let length = 0;
    for (const { set: more, min } of pieces.slice(first)) {
      set = union(set, more);
      if (sizeOf(set) > mostKinds) break;
      length += min;
      if (length >= Math.max(shortest, (best?.length ?? 0) + 1) && piece.at <= farthest)
        best = { set, length, within: piece.at };
    }
  }
  return best;
}

/** A part that stands in every match, with `min` to any number of characters of `set`, and where it begins at most. */
interface Piece {
  readonly set: CharSet;
  readonly min: number;
  readonly at: number;
}

/** Adds the parts of `pattern`, of which the first begins at `at` at most. Returns where the last one ends at most. */
function flatten(pattern: Pattern, pieces: Piece[], at = 0): number {
  switch (pattern.kind) {
    case 'set':
      pieces.push({ set: pattern.set, min: 1, at });
      return at + 1;
    case 'sequence':
      return pattern.items.reduce((end, item) => flatten(item, pieces, end), at);
    case 'choice': {
      const ends = pattern.options.map((option) => longest(option));
      pieces.push({ set: all, min: 0, at });
      return at + Math.max(...ends);
    }
    case 'repeat': {
      const isSet = pattern.item.kind === 'set';
      pieces.push({ set: pattern.item.kind === 'set' ? pattern.item.set : all, min: isSet ? pattern.min : 0, at });
      return at + longest(pattern);
    }
    case 'look':
      if (!pattern.ahead || pattern.negated) return at;
      // What follows stands in the same place, and is no part of the same row.
      flatten(pattern.item, pieces, at);
      pieces.push({ set: all, min: 0, at });
      return at;
  }
}

/** Characters that a match takes at most. */
function longest(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return pattern.items.reduce((sum, item) => sum + longest(item), 0);
    case 'choice':
      return Math.max(...pattern.options.map(longest));
    case 'repeat':
      return pattern.max < unbounded ? pattern.max * longest(pattern.item) : Number.POSITIVE_INFINITY;
    case 'look':
      return 0;
  }
}

/** Whether `run` begins somewhere from `from` to `to` in bytes that end at `high`. */
export function hasRun({ set, length }: Run, bytes: Uint8Array, from: number, to: number, high: number): boolean {
  let start = from;
  while (start <= to && start + length <= high) {
    let place = start + length - 1;
    while (place >= start && set[bytes[place] ?? 0] === 1) place--;
    if (place < start) return true;
    start = place + 1;
  }
  return false;
}

/** Runs as plain data: each set once, as its characters, and of each run the place of its set and its numbers. */
export interface PackedRuns {
  readonly sets: readonly string[];
  readonly runs: readonly (readonly number[])[];
}

export function packRuns(runs: readonly (Run | undefined)[]): PackedRuns {
  const sets: string[] = [];
  const placeOf = (set: CharSet): number => {
    const text = Array.from(set, (bit, code) => (bit === 1 && code < 256 ? String.fromCharCode(code) : '')).join('');
    if (!sets.includes(text)) sets.push(text);
    return sets.indexOf(text);
  };
  return { sets, runs: runs.map((run) => (run ? [placeOf(run.set), run.length, run.within] : [])) };
}

export function unpackRuns({ sets, runs }: PackedRuns): readonly (Run | undefined)[] {
  const unpacked = sets.map((text) => {
    const set = new Uint8Array(none.length);
    for (let at = 0; at < text.length; at++) set[text.charCodeAt(at)] = 1;
    return set;
  });
  return runs.map(([place = -1, length = 0, within = 0]) => {
    const set = unpacked[place];
    return set && { set, length, within };
  });
}
