import type { Detector } from './detector.ts';
import { accepts } from './filters/accept.ts';
import type { Candidate } from './overlap.ts';
import { parsePattern } from './regex/parse.ts';
import { hasRun, type Run } from './regex/run.ts';
import { type Sieve, sieveOf } from './regex/sieve.ts';
import { createTrail, type Found, type Secret, type Trail, type View } from './trail.ts';

/** A secret that a detector found. Offsets are bytes of the text that was scanned. */
export interface Match extends Candidate {
  readonly secret: string;
}

/** Bytes behind a keyword that every pattern may look at; more only where its own quantifiers ask for more. */
const usualReach = 512;

/** Bytes ahead of a match that a look-behind may look at. */
const context = 64;

/** Bytes that are decoded at once where keywords stand close to each other. */
const denseView = 4096;

/** Characters of a pattern of which a sieve is made in the time of one try. */
const sievedInOneTry = 2;

/** Secrets of one detector that are remembered. */
const mostTaken = 16;

/** Tries detectors around hits in `text`, of which it decodes no more than it must. */
export interface Probe {
  /** Forgets what it saw: the bytes from `low` to `high` are new. */
  reset(low: number, high: number): void;
  /** The secret that `detector` finds around `keyword` at `at`. */
  find(detector: Detector, at: number, keyword: string): Match | undefined;
}

/** `runOf` tells which characters in a row all matches of a detector have. */
export function createProbe(text: Buffer, runOf: (detector: Detector) => Run | undefined): Probe {
  const known = new Map<Detector, Known>();
  /** Some detectors share their pattern, and then what `before` says of it, too. */
  const prepared = new Map<RegExp, Pattern>();
  let low = 0;
  let high = 0;
  let asked = unasked;
  let view: View = nothing;
  /** The detectors whose trails are about bytes that are still there. */
  const trailing = new Set<Trail>();

  const see = (from: number, to: number): void => {
    if (from >= view.start && to <= view.end) return;
    const isDense = from < view.end && view.end > view.start;
    const end = Math.min(high, isDense ? Math.max(to, from + denseView) : to);
    view = { text: text.toString('latin1', from, end), start: from, end };
  };

  /** Whether there is a match around `at` for all that the bytes alone can tell. */
  const mayStand = (entry: Known, { pattern, isAtHit }: Pattern, at: number): boolean => {
    if (!isAtHit) return true;
    if (entry.sieve) return entry.sieve(text, at, high);
    entry.tries += sievedInOneTry;
    if (entry.tries > pattern.source.length) entry.sieve = sieveOf(parsePattern(pattern.source, pattern.flags));
    return true;
  };

  /** Detectors that share a gate mostly share a keyword, too, and ask for the same place one after the other. */
  const isOpen = (gate: RegExp, at: number): boolean => {
    if (gate !== asked.gate || at !== asked.at) {
      see(Math.max(low, at - context), Math.min(high, at + usualReach));
      gate.lastIndex = at - view.start;
      asked = { gate, at, open: gate.test(view.text) };
    }
    return asked.open;
  };

  const preparedFor = (detector: Detector): Pattern => {
    const pattern = prepared.get(detector.pattern) ?? patternOf(detector);
    prepared.set(detector.pattern, pattern);
    return pattern;
  };

  /** The matches that begin at the keyword at `at`, or up to `before` ahead of it. */
  const matchesOf = ({ isAtHit, pattern, trail }: Pattern, before: number, at: number): readonly Found[] => {
    if (!isAtHit) {
      trailing.add(trail);
      return trail.between(Math.max(low, at - before), at, view);
    }
    pattern.lastIndex = at - view.start;
    const end = pattern.test(view.text) ? view.start + pattern.lastIndex : -1;
    return end < 0 ? none : [{ start: at, end }];
  };

  return {
    reset(from, to) {
      low = from;
      high = to;
      view = nothing;
      for (const trail of trailing) trail.forget();
      trailing.clear();
      asked = unasked;
    },
    find(detector, at, keyword) {
      let entry = known.get(detector);
      if (!entry) {
        entry = newlyKnown(detector, runOf(detector));
        known.set(detector, entry);
      }
      const { before, run } = entry;
      if (run && !hasRun(run, text, Math.max(low, at - before), at + run.within, high)) return undefined;
      if (detector.gate && !isOpen(detector.gate, at)) return undefined;
      entry.pattern ??= preparedFor(detector);
      const { pattern } = entry;
      if (!mayStand(entry, pattern, at)) return undefined;
      see(Math.max(low, at - before - context), Math.min(high, at + pattern.reach));
      for (const found of matchesOf(pattern, before, at)) {
        if (found.end < at + keyword.length) continue;
        found.secret ??= secretOf(detector, entry, pattern, view, found.start);
        const { start, end, text: secret } = found.secret;
        if (secret) return { detector, start, end, hit: at, keyword, secret };
      }
      return undefined;
    },
  };
}

const unasked: { readonly gate: RegExp | undefined; readonly at: number; readonly open: boolean } = {
  gate: undefined,
  at: 0,
  open: false,
};

const none: readonly Found[] = [];

const nothing: View = { text: '', start: 0, end: 0 };

/** What is known of a detector that was asked for; its pattern only once bytes were met that it could match. */
interface Known {
  readonly before: number;
  readonly run: Run | undefined;
  pattern: Pattern | undefined;
  /** Whether what was met of late is a secret: the same stands in many places. */
  readonly taken: Map<string, boolean>;
  /** Made for a detector that is asked often. */
  sieve: Sieve | undefined;
  tries: number;
}

function newlyKnown({ before = 0 }: Detector, run: Run | undefined): Known {
  return { before, run, taken: new Map(), pattern: undefined, sieve: undefined, tries: 0 };
}

interface Pattern {
  /** Whether it matches at the keyword alone: what stands ahead of that it sees by looking back. */
  readonly isAtHit: boolean;
  /** Bytes from the keyword on that the pattern can take at most. */
  readonly reach: number;
  /** Sticky, or searching where a match may begin ahead of the keyword. */
  readonly pattern: RegExp;
  /** Where it was searched for ahead of keywords. */
  readonly trail: Trail;
  /** The same with the places of groups, which costs too much to be asked for each time. */
  readonly placing: RegExp;
}

function patternOf({ pattern, before = 0 }: Detector): Pattern {
  const isAtHit = before === 0 || pattern.source.startsWith('(?<=');
  const flags = pattern.flags.replace(/[dgy]/g, '');
  const reach = Math.max(usualReach, longestOf(pattern.source) + context);
  const searching = new RegExp(pattern.source, flags + (isAtHit ? 'y' : 'g'));
  return {
    isAtHit,
    reach,
    pattern: searching,
    trail: createTrail(searching, reach + before),
    placing: new RegExp(pattern.source, `${flags}dy`),
  };
}

/** No match is longer than its pattern, each class one character, with every counted quantifier at its most. */
function longestOf(source: string): number {
  let longest = source.replace(/\[(?:\\.|[^\]\\])*\]/g, '.').length;
  for (const [, most] of source.matchAll(/\{(?:\d+,)?(\d+)\}/g)) longest += Number(most);
  return longest;
}

/** The secret in the match that begins at `at`; an empty one where it is none after all. */
function secretOf(detector: Detector, { taken }: Known, { placing }: Pattern, view: View, at: number): Secret {
  placing.lastIndex = at - view.start;
  const indices = placing.exec(view.text)?.indices;
  const [start, end] = indices?.groups?.['secret'] ?? indices?.[0] ?? [0, 0];
  const text = view.text.slice(start, end);
  let isOne = taken.get(text);
  if (isOne === undefined) {
    isOne = accepts(detector, text) && !detector.except?.some((pattern) => pattern.test(text));
    if (taken.size === mostTaken) taken.clear();
    taken.set(text, isOne);
  }
  return { start: view.start + start, end: view.start + end, text: isOne ? text : '' };
}
