import { bitOf, chainCount, chainOf, filterRows, mostEntries, rowOf } from './layout.ts';
import { placesOf } from './places.ts';

/** A literal to look for, in ASCII. */
export interface Keyword {
  readonly text: string;
  readonly anyCase: boolean;
}

/**
 * What a kernel searches with. A text is sampled at every second byte; of each keyword one gram at an even and one at
 * an odd place are entered, so that one of them is met wherever the keyword begins.
 */
export interface Tables {
  /** By row, one bit per class of the fourth byte: whether any keyword has such a gram. */
  readonly filter: Uint8Array;
  /** By chain, the first entry plus one. */
  readonly chains: Uint16Array;
  /** The next entry of the same chain plus one, by entry. */
  readonly next: Uint16Array;
  /** Index of the keyword, by entry. */
  readonly keyword: Uint16Array;
  /** Where the keyword begins relative to the gram, by entry: 1 to -29. */
  readonly shift: Int8Array;
}

/** Throws a RangeError for keywords that do not fit. */
export function buildTables(keywords: readonly Keyword[]): Tables {
  const filter = new Uint8Array(filterRows);
  const chains = new Uint16Array(chainCount);
  const next: number[] = [];
  const keyword: number[] = [];
  const shift: number[] = [];
  const enter = (gram: number, bits: number, index: number, offset: number): void => {
    const row = rowOf(gram);
    const chain = chainOf(gram);
    filter[row] = (filter[row] ?? 0) | bits;
    next.push(chains[chain] ?? 0);
    keyword.push(index);
    shift.push(-offset);
    chains[chain] = next.length;
  };
  for (const [index, each] of keywords.entries()) {
    for (const offset of placesOf(each)) {
      enterGram(each.text, offset, (gram, bits) => enter(gram, bits, index, offset));
    }
  }
  if (next.length >= mostEntries) throw new RangeError('There are too many keywords.');
  return {
    filter,
    chains,
    next: Uint16Array.from(next),
    keyword: Uint16Array.from(keyword),
    shift: Int8Array.from(shift),
  };
}

/** Enters the gram of `text` at `offset`; where it overhangs by a byte, for all values of that byte. */
function enterGram(text: string, offset: number, enter: (gram: number, bits: number) => void): void {
  const byte = (at: number): number => text.charCodeAt(at) | 0x20;
  const three = (at: number): number => byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16);
  const enterWhole = (gram: number): void => enter(gram, bitOf(gram));
  if (offset < 0) {
    for (let ahead = 0; ahead < 256; ahead++) if ((ahead & 0x20) !== 0) enterWhole((three(0) << 8) | ahead);
  } else if (offset + 4 > text.length) {
    // Bits 3 and 4 of the byte behind choose one of four rows and chains.
    for (let behind = 0; behind < 0x20; behind += 8) enter(three(offset) | (behind << 24), 0xff);
  } else enterWhole(three(offset) | (byte(offset + 3) << 24));
}

/** Bit 5 where a letter may be in either case: or-ing it into the text folds exactly that byte. */
export function foldOf({ text, anyCase }: Keyword, at: number): number {
  const lower = text.charCodeAt(at) | 0x20;
  return anyCase && lower >= 0x61 && lower <= 0x7a ? 0x20 : 0;
}
