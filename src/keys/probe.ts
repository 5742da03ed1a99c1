import type { Detector } from './detector.ts';
import { accepts } from './filters/accept.ts';
import type { Candidate } from './overlap.ts';
import { parsePattern } from './regex/parse.ts';
import { hasRun, type Run } from './regex/run.ts';
import { type Sieve, sieveOf } from './regex/sieve.ts';

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
  /** Some detectors share their pattern, which differ in what `before` says of it in no case. */
  const prepared = new Map<RegExp, Pattern>();
  let low = 0;
  let high = 0;
  let view = '';
  let viewStart = 0;
  let viewEnd = 0;
  let asked: { readonly gate: RegExp | undefined; readonly at: number; readonly open: boolean } = unasked;

  const see = (from: number, to: number): void => {
    if (from >= viewStart && to <= viewEnd) return;
    const dense = from < viewEnd && viewEnd > viewStart;
    viewStart = from;
    viewEnd = Math.min(high, dense ? Math.max(to, from + denseView) : to);
    view = text.toString('latin1', viewStart, viewEnd);
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
      gate.lastIndex = at - viewStart;
      asked = { gate, at, open: gate.test(view) };
    }
    return asked.open;
  };

  const preparedFor = (detector: Detector): Pattern => {
    const pattern = prepared.get(detector.pattern) ?? patternOf(detector);
    prepared.set(detector.pattern, pattern);
    return pattern;
  };

  return {
    reset(from, to) {
      low = from;
      high = to;
      viewStart = viewEnd = 0;
      view = '';
      asked = unasked;
    },
    find(detector, at, keyword) {
      let entry = known.get(detector);
      if (!entry) {
        entry = { before: detector.before ?? 0, run: runOf(detector), pattern: undefined, sieve: undefined, tries: 0 };
        known.set(detector, entry);
      }
      const { before, run } = entry;
      if (run && !hasRun(run, text, Math.max(low, at - before), at + run.within, high)) return undefined;
      if (detector.gate && !isOpen(detector.gate, at)) return undefined;
      entry.pattern ??= preparedFor(detector);
      const { pattern } = entry;
      if (!mayStand(entry, pattern, at)) return undefined;
      see(Math.max(low, at - before - context), Math.min(high, at + pattern.reach));
      const hit = at - viewStart;
      let from = pattern.isAtHit ? hit : Math.max(0, hit - before);
      while (from <= hit) {
        const found = locate(pattern, view, from, hit, keyword.length);
        if (!found) return undefined;
        from = found.index + 1;
        const { start, end } = found;
        const secret = view.slice(start, end);
        if (!accepts(detector, secret) || detector.except?.some((pattern) => pattern.test(secret))) continue;
        return { detector, start: viewStart + start, end: viewStart + end, hit: at, keyword, secret };
      }
      return undefined;
    },
  };
}

const unasked = { gate: undefined, at: 0, open: false };

/** What is known of a detector that was asked for; its pattern only once bytes were met that it could match. */
interface Known {
  readonly before: number;
  readonly run: Run | undefined;
  pattern: Pattern | undefined;
  /** Made for a detector that is asked often. */
  sieve: Sieve | undefined;
  tries: number;
}

interface Pattern {
  /** Whether it matches at the keyword alone: what stands ahead of that it sees by looking back. */
  readonly isAtHit: boolean;
  /** Bytes from the keyword on that the pattern can take at most. */
  readonly reach: number;
  /** Sticky, or searching where a match may begin ahead of the keyword. */
  readonly pattern: RegExp;
  /** The same with the places of groups, which costs too much to be asked for each time. */
  readonly placing: RegExp;
}

function patternOf({ pattern, before = 0 }: Detector): Pattern {
  const isAtHit = before === 0 || pattern.source.startsWith('(?<=');
  const flags = pattern.flags.replace(/[dgy]/g, '') + (isAtHit ? 'y' : 'g');
  return {
    isAtHit,
    reach: Math.max(usualReach, longestOf(pattern.source) + context),
    pattern: new RegExp(pattern.source, flags),
    placing: new RegExp(pattern.source, `${flags}d`),
  };
}

/** No match is longer than its pattern, each class one character, with every counted quantifier at its most. */
function longestOf(source: string): number {
  let longest = source.replace(/\[(?:\\.|[^\]\\])*\]/g, '.').length;
  for (const [, most] of source.matchAll(/\{(?:\d+,)?(\d+)\}/g)) longest += Number(most);
  return longest;
}

/** The match around the keyword at `hit`, and its secret's place. */
function locate({ pattern, placing }: Pattern, view: string, from: number, hit: number, length: number) {
  pattern.lastIndex = from;
  for (let match = pattern.exec(view); match && match.index <= hit; match = pattern.exec(view)) {
    if (match.index + match[0].length >= hit + length) {
      placing.lastIndex = match.index;
      const indices = placing.exec(view)?.indices;
      const [start, end] = indices?.groups?.['secret'] ?? indices?.[0] ?? [0, 0];
      return { index: match.index, start, end };
    }
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}
