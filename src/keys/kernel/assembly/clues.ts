// Finds places at which a text may be encoded. src/keys/kernel/plain-clues.ts is the same in plain TypeScript, and
// src/keys/kernel/clue.ts says what the kinds are.

let tables: usize = 0;
let properties: usize = 0;
let keyBytes: usize = 0;
let joints: usize = 0;
let out: usize = 0;
let capacity: i32 = 0;
let next: usize = 0;
let count: i32 = 0;

export function initClues(tablesAt: usize, setsAt: usize, outAt: usize, most: i32): void {
  tables = tablesAt;
  properties = setsAt;
  keyBytes = setsAt + 256;
  joints = setsAt + 512;
  out = outAt;
  capacity = most;
}

/** Where the next call has to go on: at `to` or behind it when all was looked at. */
export function nextClue(): usize {
  return next;
}

/**
 * Lists clues in `from` to `to` of a text that ends at `end`, as pairs of address and kind. Returns how many. Looks at
 * 48 bytes at a time, and at 16 more, since only where 16 base64 characters stand in a row can an encoded text be.
 */
export function clues(from: usize, to: usize, end: usize): i32 {
  const ofRuns = v128.load(tables);
  const siteLow = v128.load(tables, 80);
  const siteHigh = v128.load(tables, 96);
  const behindLow = v128.load(tables, 112);
  const behindHigh = v128.load(tables, 128);
  count = 0;
  let at = from;
  // Of each window the last block is the first of the next one. It is classified once, and carried over.
  let low = lowHalves(v128.load(at));
  let high = highHalves(v128.load(at));
  let site0 = inBoth(siteLow, low, siteHigh, high);
  let behind0 = inBoth(behindLow, low, behindHigh, high);
  let run = inSet(ofRuns, low, high);
  for (; at < to && count + 56 <= capacity; at += 48) {
    low = lowHalves(v128.load(at, 16));
    high = highHalves(v128.load(at, 16));
    const site1 = inBoth(siteLow, low, siteHigh, high);
    const behind1 = inBoth(behindLow, low, behindHigh, high);
    run |= inSet(ofRuns, low, high) << 16;
    low = lowHalves(v128.load(at, 32));
    high = highHalves(v128.load(at, 32));
    const site2 = inBoth(siteLow, low, siteHigh, high);
    const behind2 = inBoth(behindLow, low, behindHigh, high);
    run |= inSet(ofRuns, low, high) << 32;
    low = lowHalves(v128.load(at, 48));
    high = highHalves(v128.load(at, 48));
    const site3 = inBoth(siteLow, low, siteHigh, high);
    const behind3 = inBoth(behindLow, low, behindHigh, high);
    run |= inSet(ofRuns, low, high) << 48;

    const inside: u64 = ((1 as u64) << (min<usize>(48, to - at) as u64)) - 1;
    let long = run & (run >> 1);
    long &= long >> 2;
    long &= long >> 4;
    long = long & (long >> 8) & inside;
    if (long != 0) runs(at, long, end);

    let sites = begun(site0, behind0, behind1);
    sites |= begun(site1, behind1, behind2) << 16;
    sites |= begun(site2, behind2, behind3) << 32;
    for (sites &= inside; sites != 0; sites &= sites - 1) {
      const place = at + (ctz(sites) as usize);
      const kind = kindAt(place, end);
      if (kind != 0) tell(place, kind);
    }

    run >>= 48;
    site0 = site3;
    behind0 = behind3;
  }
  next = at;
  return count;
}

@inline
function lowHalves(bytes: v128): v128 {
  return v128.and(bytes, i8x16.splat(15));
}

@inline
function highHalves(bytes: v128): v128 {
  return i8x16.shr_u(bytes, 4);
}

/** What two tables have in common for both halves of each byte. */
@inline
function inBoth(ofLow: v128, low: v128, ofHigh: v128, high: v128): v128 {
  return v128.and(i8x16.swizzle(ofLow, low), i8x16.swizzle(ofHigh, high));
}

/** A bit for each byte of `sites` that has a bit in common with the byte behind it. */
@inline
function begun(sites: v128, behind: v128, further: v128): u64 {
  const shifted = i8x16.shuffle(behind, further, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  return maskOf(v128.and(sites, shifted));
}

/** A bit for each of 16 bytes that is not 0. */
@inline
function maskOf(bytes: v128): u64 {
  return (i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0))) ^ 0xffff) as u64;
}

/** A bit for each of 16 bytes that is in a set. */
@inline
function inSet(set: v128, low: v128, high: v128): u64 {
  const bit = i8x16.swizzle(i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0), high);
  return maskOf(v128.and(i8x16.swizzle(set, low), bit));
}

@inline
function inSetAt(set: v128, at: usize): u64 {
  const bytes = v128.load(at);
  return inSet(set, lowHalves(bytes), highHalves(bytes));
}

/** The same for 64 bytes and the set of this number. */
@inline
function inSet64(number: usize, at: usize): u64 {
  const set = v128.load(tables + (number << 4));
  return (
    inSetAt(set, at) |
    (inSetAt(set, at + 16) << 16) |
    (inSetAt(set, at + 32) << 32) |
    (inSetAt(set, at + 48) << 48)
  );
}

/** The bits `by` places further on, where those behind the end count as set. */
@inline
function ahead(bits: u64, by: u64): u64 {
  return ~(~bits >> by);
}

/** Tells the first place of `places` at which a text in base64 may begin, and the first for hexadecimal digits. */
function runs(at: usize, places: u64, end: usize): void {
  // Nearly all are ruled out by those that lead: from `A` to `f`, of which few are no base64, and from `2` to `7`.
  const letters = places & everyFourth(between64(0x41, 0x66, at));
  if (letters != 0) {
    let left = letters & everyFourth(inSet64(1, at) & ahead(inSet64(2, at), 1) & ahead(inSet64(3, at), 2));
    for (; left != 0; left &= left - 1) {
      const place = at + (ctz(left) as usize);
      if (isBase64(place, end)) {
        tell(place, 1);
        break;
      }
    }
  }
  const digits = places & everySecond(between64(0x32, 0x37, at));
  if (digits != 0) {
    let left = digits & everySecond(ahead(inSet64(4, at), 1));
    for (; left != 0; left &= left - 1) {
      const place = at + (ctz(left) as usize);
      if (isHex(place, end)) {
        tell(place, 2);
        break;
      }
    }
  }
}

/** A bit for each of 64 bytes that is ASCII from `first` to `last`. */
@inline
function between64(first: i8, last: i8, at: usize): u64 {
  return (
    between(first, last, at) |
    (between(first, last, at + 16) << 16) |
    (between(first, last, at + 32) << 32) |
    (between(first, last, at + 48) << 48)
  );
}

@inline
function between(first: i8, last: i8, at: usize): u64 {
  const bytes = v128.load(at);
  const inside = v128.and(i8x16.gt_s(bytes, i8x16.splat(first - 1)), i8x16.lt_s(bytes, i8x16.splat(last + 1)));
  return i8x16.bitmask(inside) as u64;
}

/** Where five bits are set, each four behind the one before. */
@inline
function everyFourth(bits: u64): u64 {
  const two = bits & ahead(bits, 4);
  return two & ahead(two, 8) & ahead(bits, 16);
}

/** Where ten bits are set, each two behind the one before. */
@inline
function everySecond(bits: u64): u64 {
  const two = bits & ahead(bits, 2);
  const four = two & ahead(two, 4);
  return four & ahead(four, 8) & ahead(two, 16);
}

@inline
function propertiesAt(at: usize): u32 {
  return load<u8>(properties + (load<u8>(at) as usize));
}

/** Five groups of four characters, each of which decodes to ASCII. */
function isBase64(at: usize, end: usize): bool {
  if (at + 20 > end) return false;
  for (let group: usize = 0; group < 20; group += 4) {
    if ((propertiesAt(at + group) & 1) == 0) return false;
    if ((propertiesAt(at + group + 1) & 2) == 0) return false;
    if ((propertiesAt(at + group + 2) & 4) == 0) return false;
  }
  return true;
}

/** Ten pairs of digits, each of which is an ASCII character. */
function isHex(at: usize, end: usize): bool {
  if (at + 20 > end) return false;
  for (let pair: usize = 0; pair < 20; pair += 2) {
    if ((propertiesAt(at + pair) & 8) == 0 || (propertiesAt(at + pair + 1) & 16) == 0) return false;
  }
  return true;
}

@inline
function tell(at: usize, kind: u32): void {
  const row = out + ((count as usize) << 3);
  store<u32>(row, at as u32);
  store<u32>(row, kind, 4);
  count++;
}

/** The kind of escape or joint that begins at `at`, or 0. */
function kindAt(at: usize, end: usize): u32 {
  const byte = load<u8>(at);
  if (isQuote(byte)) return joins(at, end) ? 7 : 0;
  if (byte == 0x25) return at + 3 <= end && isKey(hexAt(at + 1, 2)) ? 3 : 0;
  if (byte == 0x5c) return backslashed(at, end) ? 4 : 0;
  if (byte == 0x26) return entity(at, end) ? 5 : 0;
  return quoted(at, end) ? 6 : 0;
}

@inline
function isKey(code: i32): bool {
  return code >= 0 && code < 256 && load<u8>(keyBytes + (code as usize)) != 0;
}

@inline
function digit(byte: u32, base: u32): i32 {
  const value = byte - 0x30 < 10 ? byte - 0x30 : (byte | 0x20) - 0x61 < 6 ? (byte | 0x20) - 0x57 : 99;
  return value < base ? (value as i32) : -1;
}

/** The value of `digits` hexadecimal digits, or -1. */
function hexAt(at: usize, digits: usize): i32 {
  let value = 0;
  for (let index: usize = 0; index < digits; index++) {
    const one = digit(load<u8>(at + index), 16);
    if (one < 0) return -1;
    value = (value << 4) | one;
  }
  return value;
}

function backslashed(at: usize, end: usize): bool {
  const byte = load<u8>(at + 1);
  if (byte == 0x78) return at + 4 <= end && isKey(hexAt(at + 2, 2));
  if (byte == 0x75) return (load<u8>(at + 2) == 0x7b && at + 4 <= end) || (at + 6 <= end && isKey(hexAt(at + 2, 4)));
  if (byte == 10 || byte == 13) return at + 2 <= end && isKey(load<u8>(at - 1));
  if (at + 4 > end || digit(byte, 4) < 0) return false;
  const middle = digit(load<u8>(at + 2), 8);
  const last = digit(load<u8>(at + 3), 8);
  return middle >= 0 && last >= 0 && isKey((digit(byte, 4) << 6) | (middle << 3) | last);
}

/** `&#45;`, `&#x2d;`, or `&amp;#`, which begins one that is encoded once more. */
function entity(at: usize, end: usize): bool {
  if (load<u32>(at + 1) == 0x3b706d61) return at + 6 <= end && load<u8>(at + 5) == 0x23;
  if (load<u8>(at + 1) != 0x23) return false;
  const hex = (load<u8>(at + 2) | 0x20) == 0x78;
  const base: u32 = hex ? 16 : 10;
  let value = 0;
  let place = at + (hex ? 3 : 2);
  const last = place + 6;
  while (place < last && place < end) {
    const one = digit(load<u8>(place), base);
    if (one < 0) break;
    value = value * base + one;
    place++;
  }
  return place < end && load<u8>(place) == 0x3b && isKey(value);
}

/** `=2D` in capitals, or a soft line break within a word. */
function quoted(at: usize, end: usize): bool {
  const byte = load<u8>(at + 1);
  if (byte == 10 || byte == 13) {
    const line = at + (byte == 13 ? 3 : 2);
    return line < end && isKey(load<u8>(at - 1)) && isKey(load<u8>(line));
  }
  return at + 3 <= end && byte < 0x60 && load<u8>(at + 2) < 0x60 && isKey(hexAt(at + 1, 2));
}

@inline
function isBlank(byte: u32): bool {
  return byte == 32 || byte == 9 || byte == 10 || byte == 13;
}

@inline
function isQuote(byte: u32): bool {
  return (joining(byte) & 2) != 0;
}

/** Bit 0 for what may stand two behind a quote that ends a joint literal, bit 1 for quotes. */
@inline
function joining(byte: u32): u32 {
  return load<u8>(joints + (byte as usize));
}

/** A quote, blanks, at most one operator, blanks, and a quote that begins a literal, possibly with a letter ahead. */
function joins(at: usize, end: usize): bool {
  // Behind the first blank or operator mostly stands what is neither one more of them, nor a letter ahead of a quote.
  if (((joining(load<u8>(at + 2)) & 1) | (joining(load<u8>(at + 3)) & 2)) == 0) return false;
  if ((propertiesAt(at + 1) & 128) == 0 || !isKey(load<u8>(at - 1))) return false;
  const last = min(at + 96, end);
  let place = at + 1;
  while (place < last && isBlank(load<u8>(place))) place++;
  const operator = load<u8>(place);
  if (operator == 0x2b || operator == 0x2e || operator == 0x26) place++;
  while (place < last && (isBlank(load<u8>(place)) || load<u8>(place) == 0x5f || load<u8>(place) == 0x5c)) place++;
  if (place < last && !isQuote(load<u8>(place))) place++;
  return place + 1 < last && isQuote(load<u8>(place)) && isKey(load<u8>(place + 1));
}
