import { frequencyOfFour, frequencyOfThree, perCharacters } from './grams.ts';
import { filterRows, longestKeyword, shortestKeyword } from './layout.ts';
import type { Keyword } from './tables.ts';

/**
 * Where, relative to a keyword, the gram stands by which it is found: the first for keywords that begin at an even
 * place of the memory, the second for the others. A gram may begin one byte ahead of the keyword, or end one behind it.
 */
export type Places = readonly [even: number, odd: number];

/** What each bit that is set in the filter costs, as a frequency of grams that it lets pass by chance. */
const costOfBit = perCharacters / (filterRows * 8);

/** Folding leaves 128 bytes that may stand ahead of a keyword. Of one behind it two bits choose the row: all are set. */
const bitsAhead = 128;
const rowsBehind = 4;
const bitsBehind = rowsBehind * 8;

/** How many chains the gram at `offset` of a keyword is entered in. */
export function entriesOf({ text }: Keyword, offset: number): number {
  return offset < 0 ? bitsAhead : offset + 4 > text.length ? rowsBehind : 1;
}

/** The places of the rarest grams. Throws a RangeError for a keyword that does not fit. */
export function placesOf({ text }: Keyword): Places {
  if (text.length < shortestKeyword || text.length > longestKeyword) {
    throw new RangeError(`A keyword has ${shortestKeyword} to ${longestKeyword} characters: ${text}`);
  }
  return [rarest(text, 0), rarest(text, -1)];
}

/** The cheapest of every second place, beginning with `first`. */
function rarest(text: string, first: number): number {
  let best = first;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = first; offset + 3 <= text.length; offset += 2) {
    const cost = costOf(text, offset);
    if (cost < least) {
      least = cost;
      best = offset;
    }
  }
  return best;
}

function costOf(text: string, offset: number): number {
  if (offset < 0) return frequencyOfThree(text, 0) + bitsAhead * costOfBit;
  if (offset + 4 > text.length) return frequencyOfThree(text, offset) + bitsBehind * costOfBit;
  return frequencyOfFour(text, offset) + costOfBit;
}
