import { certainties, type Detector, type Family } from './detector.ts';
import type { Keyword } from './kernel/tables.ts';
import { type PackedRuns, packRuns, type Run, runIn, unpackRuns } from './regex/run.ts';

/** Who looks for a keyword: a detector, or router discovery for its anchors. */
export interface User {
  readonly detector: Detector | undefined;
  readonly rank: number;
  readonly text: string;
}

/** Each keyword once, with all its users. */
export interface Index {
  readonly keywords: readonly Keyword[];
  users(keyword: number): readonly User[];
  /** The characters in a row that every match of a detector has. */
  runOf(detector: Detector): Run | undefined;
}

/** What can be known of an index without its detectors, as plain data. */
export interface Outline {
  /** `i` or `c` for any case or its own, and the text. */
  readonly keywords: readonly string[];
  /** By keyword: places of detectors among all those of the families, or the text of an anchor. */
  readonly users: readonly (readonly (number | string)[])[];
  /** How many detectors each family has. */
  readonly counts: readonly number[];
  /** By place of a detector, what `packRuns` makes of its run. */
  readonly runs: PackedRuns;
}

/** Anchors are literals in any case that are looked for beside the keywords of `detectors`. */
export function indexOf(detectors: readonly Detector[], anchors: readonly string[]): Index {
  const ids = new Map<string, number>();
  const keywords: Keyword[] = [];
  const users: User[][] = [];
  const add = (text: string, anyCase: boolean, detector?: Detector): void => {
    const key = anyCase ? `i${text.toLowerCase()}` : `c${text}`;
    const id = ids.get(key) ?? keywords.length;
    if (id === keywords.length) {
      ids.set(key, id);
      keywords.push({ text: anyCase ? text.toLowerCase() : text, anyCase });
      users.push([]);
    }
    users[id]?.push({ detector, rank: rankOf(detector), text });
  };
  for (const detector of detectors) {
    for (const text of new Set(detector.keywords)) add(text, detector.anyCase ?? false, detector);
  }
  for (const text of anchors) add(text, true);
  return { keywords, users: (keyword) => users[keyword] ?? [], runOf: ({ pattern }) => runIn(pattern) };
}

/** The outline of `indexOf` for the detectors of `families`: computed at build time. */
export function outlineOf(families: readonly Family[], anchors: readonly string[]): Outline {
  const groups = families.map((family) => family());
  const detectors = groups.flat();
  const places = new Map(detectors.map((detector, place) => [detector, place]));
  const { keywords, users } = indexOf(detectors, anchors);
  return {
    keywords: keywords.map(({ text, anyCase }) => `${anyCase ? 'i' : 'c'}${text}`),
    users: keywords.map((_, id) => users(id).map(({ detector, text }) => (detector && places.get(detector)) ?? text)),
    counts: groups.map(({ length }) => length),
    runs: packRuns(detectors.map(({ pattern }) => runIn(pattern))),
  };
}

/** The index of an outline: a family is spelled out when the first of its keywords is met. */
export function indexFrom(outline: Outline, families: readonly Family[]): Index {
  const known = new Map<number, readonly User[]>();
  const spelled: (readonly Detector[])[] = [];
  const runs = unpackRuns(outline.runs);
  const runOf = new Map<Detector, Run | undefined>();
  const detectorAt = (place: number): Detector | undefined => {
    let start = 0;
    for (const [family, count] of outline.counts.entries()) {
      if (place < start + count) {
        spelled[family] ??= families[family]?.() ?? [];
        return spelled[family][place - start];
      }
      start += count;
    }
    return undefined;
  };
  const userOf = (user: number | string, keyword: string): User => {
    if (typeof user === 'string') return { detector: undefined, rank: 0, text: user };
    const detector = detectorAt(user);
    if (detector) runOf.set(detector, runs[user]);
    return { detector, rank: rankOf(detector), text: keyword.slice(1) };
  };
  return {
    get keywords() {
      return outline.keywords.map((keyword) => ({ text: keyword.slice(1), anyCase: keyword.startsWith('i') }));
    },
    users(keyword) {
      const found =
        known.get(keyword) ??
        (outline.users[keyword] ?? []).map((user) => userOf(user, outline.keywords[keyword] ?? ''));
      known.set(keyword, found);
      return found;
    },
    runOf: (detector) => runOf.get(detector),
  };
}

function rankOf(detector: Detector | undefined): number {
  return certainties.indexOf(detector?.certainty ?? 'format');
}
