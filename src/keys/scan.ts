import { type Certainty, certainties } from './detector.ts';
import type { Index } from './index.ts';
import type { MakeKernel } from './kernel/create.ts';
import type { Kernel } from './kernel/kernel.ts';
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
  /** Some of what is encoded was not looked at. */
  cut(): void;
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

/** `index` is asked for when the first keyword is met, or by a kernel that has to build its own tables. */
export function createScanner(index: () => Index, makeKernel: MakeKernel): Scanner {
  let known: Index | undefined;
  const indexed = (): Index => {
    known ??= index();
    return known;
  };
  const kernel = makeKernel(() => indexed().keywords);
  const probe = createProbe(kernel.text, (detector) => indexed().runOf(detector));
  return {
    kernel,
    scan({ low, from, to, high }, least, heard) {
      const most = certainties.indexOf(least);
      probe.reset(low, high);
      kernel.scan(from, to, high, (at, keyword) => {
        for (const { detector, rank, text } of indexed().users(keyword)) {
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

/** Whether an anchor of letters or digits alone is only a part of something longer: `router` of `routers`. */
function isInWord(bytes: Buffer, at: number, anchor: string): boolean {
  return /^[a-z0-9]+$/i.test(anchor) && (isAlphanumeric(bytes[at - 1]) || isAlphanumeric(bytes[at + anchor.length]));
}

function isAlphanumeric(byte = 0): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}
