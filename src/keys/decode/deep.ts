import type { Certainty } from '../detector.ts';
import { clue } from '../kernel/clue.ts';
import type { Match } from '../probe.ts';
import type { Heard, Range, Scanner } from '../scan.ts';
import { type Decoder, lineBreak } from './decoder.ts';
import { decodeBackslash, decodeEntity, decodePercent, decodeQuoted } from './escapes.ts';
import { decodeJoints } from './joints.ts';
import { createPages, type Page } from './page.ts';
import { decodeBase64, decodeHex } from './runs.ts';

/** Levels of encoding that are taken off whatever it takes. */
const sureLevels = 2;

/**
 * How many times its own length, and at least that of a small page, a piece of the text is scanned in all on further
 * levels. Where several encodings stand side by side each is taken off before and after each other, which makes
 * hundreds of times; of encodings that stand one in the other each is taken off once.
 */
const mostTimes = 16;
const smallest = 2048;

const decoders: Readonly<Record<number, Decoder>> = {
  [clue.base64]: decodeBase64,
  [clue.hex]: decodeHex,
  [clue.percent]: decodePercent,
  [clue.backslash]: decodeBackslash,
  [clue.entity]: decodeEntity,
  [clue.quoted]: decodeQuoted,
  [clue.joint]: decodeJoints,
};

/** Four for each kind of clue. */
const ways = 4 * (1 + Math.max(...Object.values(clue)));

/**
 * Scans a range as it stands, then what is encoded in it, and what is encoded in that. Matches have the secret as it is
 * when decoded, and the place that it was decoded from.
 */
export function createDeepScan(scanner: Scanner): Scanner['scan'] {
  const { kernel } = scanner;
  const pages = createPages(kernel.text);
  /** Bytes of what is encoded in one piece of the text that may still be scanned on the levels which are not sure. */
  let left = 0;

  const scan = (range: Range, least: Certainty, heard: Heard, level: number): void => {
    scanner.scan(range, least, heard);
    const page = pages[level];
    if (!page) return;
    const placed: Heard = { ...heard, match: (match) => heard.match(relocated(match, page)) };
    const { low, from, to, high } = range;
    const clues: number[] = [];
    kernel.clues(from, to, high, (at, kind) => clues.push(at, kind));
    const { text } = kernel;
    const brokenBy = createBreaks(text, from, high);
    /** For each kind, and for each of the four ways in which base64 can be cut into groups, up to where it is done. */
    const done = new Int32Array(ways);
    for (let index = 0; index < clues.length; index += 2) {
      const at = clues[index] ?? 0;
      const kind = clues[index + 1] ?? 0;
      const way = kind * 4 + (kind <= clue.hex ? (at - brokenBy(at)) & 3 : 0);
      const decode = decoders[kind];
      if (!decode || at < (done[way] ?? 0)) continue;
      if (level >= sureLevels && left <= 0) {
        heard.cut();
        return;
      }
      page.clear();
      done[way] = decode({ bytes: text, low, high }, at, page);
      if (page.isVerbatim()) continue;
      page.narrow();
      if (level === 0) left = mostTimes * Math.max(page.length, smallest);
      left -= page.length;
      const whole = { low: page.at, from: page.at, to: page.at + page.length, high: page.at + page.length };
      scan(whole, least, placed, level + 1);
    }
  };

  return (range, least, heard) => scan(range, least, heard, 0);
}

/** How many bytes of line breaks stand from `from` to a place: they count in no group. Asked for one place after the other. */
function createBreaks(bytes: Buffer, from: number, high: number): (at: number) => number {
  const text = bytes.subarray(0, high);
  let count = 0;
  let next = -1;
  const find = (place: number): number => {
    const found = text.indexOf(10, place);
    return found < 0 ? high : found;
  };
  return (at) => {
    if (next < 0) next = find(from);
    while (next < at) {
      count += lineBreak(bytes, bytes[next - 1] === 13 ? next - 1 : next);
      next = find(next + 1);
    }
    return count;
  };
}

/** A match in a page, at the place that it was decoded from. */
function relocated(match: Match, page: Page): Match {
  return {
    ...match,
    start: page.startOf(match.start - page.at),
    end: page.endOf(match.end - page.at - 1),
    hit: page.startOf(match.hit - page.at),
  };
}
