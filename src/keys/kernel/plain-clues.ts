import { clue, clueStep, keyBytes, properties, sextetBytes } from './clue.ts';

const [lead, middle, last, high, low, escaped, quote, joint] = [1, 2, 4, 8, 16, 32, 64, 128];

/** The clues of `kernel.clues`, found byte by byte. `at(offset)` is the byte there. */
export function plainClues(at: (offset: number) => number, tell: (at: number, kind: number) => void) {
  const is = (offset: number, bit: number): boolean => ((properties[at(offset)] ?? 0) & bit) !== 0;
  const isKey = (code: number): boolean => code >= 0 && code < 256 && keyBytes[code] === 1;
  const group = (offset: number): boolean => is(offset, lead) && is(offset + 1, middle) && is(offset + 2, last);
  const pair = (offset: number): boolean => is(offset, high) && is(offset + 1, low);
  const blank = (offset: number): boolean => [32, 9, 10, 13].includes(at(offset));
  const quotes = (offset: number): boolean => is(offset, quote);

  const digit = (offset: number, base: number): number => {
    const value = Number.parseInt(String.fromCharCode(at(offset)), base);
    return Number.isNaN(value) ? -1 : value;
  };
  /** The value of `count` digits, or -1. */
  const number = (offset: number, count: number, base: number): number => {
    let value = 0;
    for (let index = 0; index < count; index++) {
      const one = digit(offset + index, base);
      if (one < 0) return -1;
      value = value * base + one;
    }
    return value;
  };

  const backslashed = (offset: number, end: number): boolean => {
    const byte = at(offset + 1);
    if (byte === 0x78) return offset + 4 <= end && isKey(number(offset + 2, 2, 16));
    if (byte === 0x75) {
      const braced = at(offset + 2) === 0x7b && offset + 4 <= end;
      return braced || (offset + 6 <= end && isKey(number(offset + 2, 4, 16)));
    }
    if (byte === 10 || byte === 13) return offset + 2 <= end && isKey(at(offset - 1));
    return offset + 4 <= end && digit(offset + 1, 4) >= 0 && isKey(number(offset + 1, 3, 8));
  };

  const entity = (offset: number, end: number): boolean => {
    if ([...'amp;'].every((c, index) => at(offset + 1 + index) === c.charCodeAt(0))) {
      return offset + 6 <= end && at(offset + 5) === 0x23;
    }
    if (at(offset + 1) !== 0x23) return false;
    const base = (at(offset + 2) | 0x20) === 0x78 ? 16 : 10;
    const start = offset + (base === 16 ? 3 : 2);
    let place = start;
    while (place < start + 6 && place < end && digit(place, base) >= 0) place++;
    return place < end && at(place) === 0x3b && isKey(number(start, place - start, base));
  };

  const quoted = (offset: number, end: number): boolean => {
    const byte = at(offset + 1);
    if (byte === 10 || byte === 13) {
      const line = offset + (byte === 13 ? 3 : 2);
      return line < end && isKey(at(offset - 1)) && isKey(at(line));
    }
    return offset + 3 <= end && byte < 0x60 && at(offset + 2) < 0x60 && isKey(number(offset + 1, 2, 16));
  };

  const joins = (offset: number, end: number): boolean => {
    if (!isKey(at(offset - 1))) return false;
    const limit = Math.min(offset + 96, end);
    let place = offset + 1;
    while (place < limit && blank(place)) place++;
    if ([0x2b, 0x2e, 0x26].includes(at(place))) place++;
    while (place < limit && (blank(place) || at(place) === 0x5f || at(place) === 0x5c)) place++;
    if (place < limit && !quotes(place)) place++;
    return place + 1 < limit && quotes(place) && isKey(at(place + 1));
  };

  const kindAt = (offset: number, end: number): number => {
    switch (at(offset)) {
      case 0x25:
        return offset + 3 <= end && isKey(number(offset + 1, 2, 16)) ? clue.percent : 0;
      case 0x5c:
        return backslashed(offset, end) ? clue.backslash : 0;
      case 0x26:
        return entity(offset, end) ? clue.entity : 0;
      case 0x3d:
        return quoted(offset, end) ? clue.quoted : 0;
      default:
        return joins(offset, end) ? clue.joint : 0;
    }
  };

  /** The first place in `from` to `to` where twenty characters are `good` in steps and sixteen are base64 characters. */
  const firstRun = (from: number, to: number, step: number, good: (offset: number) => boolean): number | undefined => {
    for (let offset = from; offset < to; offset++) {
      let ahead = offset;
      while (ahead < offset + 20 && good(ahead)) ahead += step;
      if (ahead < offset + 20) continue;
      let run = offset;
      while (run < offset + 16 && sextetBytes[at(run)] === 1) run++;
      if (run === offset + 16) return offset;
    }
    return undefined;
  };

  return (from: number, to: number, end: number): void => {
    for (let window = from; window < to; window += clueStep) {
      const close = Math.min(window + clueStep, to);
      const lastRun = Math.min(close, end - 19);
      const letters = firstRun(window, lastRun, 4, group);
      if (letters !== undefined) tell(letters, clue.base64);
      const digits = firstRun(window, lastRun, 2, pair);
      if (digits !== undefined) tell(digits, clue.hex);
      for (let offset = window; offset < close; offset++) {
        if (!is(offset, escaped) && !(quotes(offset) && is(offset + 1, joint))) continue;
        const kind = kindAt(offset, end);
        if (kind > 0) tell(offset, kind);
      }
    }
  };
}
