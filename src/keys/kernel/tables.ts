import { chainBits, filterBits, fold, hashOf, longestKeyword, shortestKeyword } from './layout.ts';
import { commonness } from './trigrams.ts';

/** A literal to look for, in ASCII. */
export interface Keyword {
  readonly text: string;
  readonly anyCase: boolean;
}

/**
 * What a kernel searches with. A text is sampled at every second byte; of each keyword the rarest three bytes at an
 * even and the rarest at an odd offset are entered, so that one of them is met wherever the keyword begins.
 */
export interface Tables {
  /** One bit per gram hash: whether any keyword has a gram with it. */
  readonly filter: Uint8Array;
  /** By gram hash, the first entry plus one. */
  readonly chains: Uint16Array;
  /** The next entry of the same chain plus one, by entry. */
  readonly next: Uint16Array;
  /** Index of the keyword, by entry. */
  readonly keyword: Uint16Array;
  /** Where the keyword begins relative to the gram, by entry: 1 to -31. */
  readonly shift: Int8Array;
}

/** Rows of the entries of `keywords`, of which the first is unused. Throws a RangeError for keywords that do not fit. */
export function countEntries(keywords: readonly Keyword[]): number {
  let entries = 1;
  for (const { text } of keywords) {
    if (text.length < shortestKeyword || text.length > longestKeyword) {
      throw new RangeError(`A keyword has ${shortestKeyword} to ${longestKeyword} characters: ${text}`);
    }
    entries += text.length > 3 ? 2 : text.length === 3 ? 129 : 256;
  }
  if (entries > 0xffff) throw new RangeError('There are too many keywords.');
  return entries;
}

export function buildTables(keywords: readonly Keyword[]): Tables {
  countEntries(keywords);
  const filter = new Uint8Array(1 << (filterBits - 3));
  const chains = new Uint16Array(1 << chainBits);
  const next: number[] = [];
  const keyword: number[] = [];
  const shift: number[] = [];
  const enter = (gram: number, index: number, offset: number): void => {
    const hash = hashOf(gram);
    const chain = hash >>> (filterBits - chainBits);
    filter[hash >>> 3] = (filter[hash >>> 3] ?? 0) | (1 << (hash & 7));
    next.push(chains[chain] ?? 0);
    keyword.push(index);
    shift.push(-offset);
    chains[chain] = next.length;
  };
  keywords.forEach(({ text }, index) => {
    for (const parity of [0, 1]) enterRarest(text, parity, (gram, offset) => enter(gram, index, offset));
  });
  return {
    filter,
    chains,
    next: Uint16Array.from(next),
    keyword: Uint16Array.from(keyword),
    shift: Int8Array.from(shift),
  };
}

function enterRarest(text: string, parity: number, enter: (gram: number, offset: number) => void): void {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = parity; offset + 3 <= text.length; offset += 2) {
    const common = commonness(text, offset);
    if (common < least) {
      least = common;
      best = offset;
    }
  }
  if (best >= 0) {
    enter(gramAt(text, best), best);
    return;
  }
  // Two bytes, or three at an odd place, hold no whole sample: one that overhangs by a byte is entered for all its values.
  const offset = text.length - 3 + ((text.length - 3 + parity) & 1);
  for (let other = 0x20; other < 256; other++) {
    if ((other & 0x20) === 0) continue;
    const wild = String.fromCharCode(other);
    enter(gramAt(`${wild}${text}${wild}`, offset + 1), offset);
  }
}

function gramAt(text: string, offset: number): number {
  return text.charCodeAt(offset) | (text.charCodeAt(offset + 1) << 8) | (text.charCodeAt(offset + 2) << 16) | fold;
}

/** Bit 5 where a letter may be in either case: or-ing it into the text folds exactly that byte. */
export function foldOf({ text, anyCase }: Keyword, at: number): number {
  const lower = text.charCodeAt(at) | 0x20;
  return anyCase && lower >= 0x61 && lower <= 0x7a ? 0x20 : 0;
}
