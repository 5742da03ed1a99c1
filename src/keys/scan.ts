import { type Certainty, certainties, type Detector } from './detector.ts';
import type { MakeKernel } from './kernel/create.ts';
import type { Kernel } from './kernel/kernel.ts';
import type { Keyword } from './kernel/tables.ts';
import { createProbe, type Match } from './probe.ts';

/** Bytes of the kernel's text: `from` to `to` is to be looked at, `low` to `high` may be looked at. */
export interface Range {
  readonly low: number;
  readonly from: number;
  readonly to: number;
  readonly high: number;
}

/** What a scan has to tell. */
export interface Heard {
  match(match: Match): void;
  anchor(text: string): void;
}

/** Looks for keys and for anchors in bytes that were written into `kernel.text`. */
export interface Scanner {
  readonly kernel: Kernel;
  /**
   * Tells the matches of keywords and the anchors that begin in `from` to `to`. Detectors that are less sure than
   * `least` are not asked.
   */
  scan(range: Range, least: Certainty, heard: Heard): void;
}

/** Anchors are literals in any case that are looked for beside the keywords of `detectors`. */
export function createScanner(
  detectors: readonly Detector[],
  anchors: readonly string[],
  makeKernel: MakeKernel,
): Scanner {
  let index: Index | undefined;
  const indexed = (): Index => {
    index ??= indexOf(detectors, anchors);
    return index;
  };
  const kernel = makeKernel(() => indexed().keywords);
  const probe = createProbe(kernel.text);
  return {
    kernel,
    scan({ low, from, to, high }, least, heard) {
      const most = certainties.indexOf(least);
      probe.reset(low, high);
      kernel.scan(from, to, high, (at, keyword) => {
        for (const { detector, rank, text } of indexed().users[keyword] ?? []) {
          if (!detector) {
            if (!isInWord(kernel.text, at, text)) heard.anchor(text);
          } else if (rank <= most) {
            const match = probe.find(detector, at, text);
            if (match) heard.match(match);
          }
        }
      });
    },
  };
}

/** Who looks for a keyword: a detector, or router discovery for its anchors. */
interface User {
  readonly detector: Detector | undefined;
  readonly rank: number;
  readonly text: string;
}

/** Each keyword once, with all its users. */
interface Index {
  readonly keywords: readonly Keyword[];
  readonly users: readonly (readonly User[])[];
}

/** The order of the keywords is that of the detectors: tables that were built before rely on it. */
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
    const rank = certainties.indexOf(detector?.certainty ?? 'format');
    users[id]?.push({ detector, rank, text });
  };
  for (const detector of detectors) {
    for (const text of new Set(detector.keywords)) add(text, detector.anyCase ?? false, detector);
  }
  for (const text of anchors) add(text, true);
  return { keywords, users };
}

/** Whether an anchor of letters or digits alone is only a part of something longer: `router` of `routers`. */
function isInWord(bytes: Buffer, at: number, anchor: string): boolean {
  return /^[a-z0-9]+$/i.test(anchor) && (isAlphanumeric(bytes[at - 1]) || isAlphanumeric(bytes[at + anchor.length]));
}

function isAlphanumeric(byte = 0): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}
