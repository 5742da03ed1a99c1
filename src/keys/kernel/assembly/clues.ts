// Finds places at which a text may be encoded. src/keys/kernel/plain-clues.ts is the same in plain TypeScript, and
// src/keys/kernel/clue.ts says what the kinds are.

let tables: usize = 0;
let properties: usize = 0;
let keyBytes: usize = 0;
let out: usize = 0;
let capacity: i32 = 0;
let next: usize = 0;
let count: i32 = 0;

export function initClues(tablesAt: usize, propertiesAt: usize, keyBytesAt: usize, outAt: usize, most: i32): void {
  tables = tablesAt;
  properties = propertiesAt;
  keyBytes = keyBytesAt;
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
  const siteLow = v128.load(tables, 96);
  const siteHigh = v128.load(tables, 112);
  const behindLow = v128.load(tables, 128);
  const behindHigh = v128.load(tables, 144);
  count = 0;
  let at = from;
  let run = inSet(ofRuns, v128.load(at));
  for (; at < to && count + 56 <= capacity; at += 48) {
    // The fourth block of the window before is the first of this one.
    run |= (inSet(ofRuns, v128.load(at, 16)) << 16) | (inSet(ofRuns, v128.load(at, 32)) << 32);
    run |= inSet(ofRuns, v128.load(at, 48)) << 48;
    const inside: u64 = ((1 as u64) << (min<usize>(48, to - at) as u64)) - 1;
    let long = run & (run >> 1);
    long &= long >> 2;
    long &= long >> 4;
    long = long & (long >> 8) & inside;
    if (long != 0) runs(at, long, end);
    run >>= 48;
    let sites: u64 = 0;
    for (let block: usize = 0; block < 48; block += 16) {
      const site = halves(siteLow, siteHigh, v128.load(at + block));
      const behind = halves(behindLow, behindHigh, v128.load(at + block, 1));
      sites |= maskOf(v128.and(site, behind)) << (block as u64);
    }
    sites &= inside;
    while (sites != 0) {
      const place = at + (ctz(sites) as usize);
      sites &= sites - 1;
      const kind = kindAt(place, end);
      if (kind != 0) tell(place, kind);
    }
  }
  next = at;
  return count;
}

/** A bit for each of 16 bytes that is not 0. */
@inline
function maskOf(bytes: v128): u64 {
  return i8x16.bitmask(i8x16.ne(bytes, i8x16.splat(0))) as u64;
}

/** What two tables have in common for both halves of each byte. */
@inline
function halves(low: v128, high: v128, bytes: v128): v128 {
  return v128.and(
    i8x16.swizzle(low, v128.and(bytes, i8x16.splat(15))),
    i8x16.swizzle(high, i8x16.shr_u(bytes, 4)),
  );
}

/** A bit for each of 16 bytes that is in a set of ASCII characters. */
@inline
function inSet(set: v128, bytes: v128): u64 {
  return maskOf(halves(set, i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0), bytes));
}

/** The same for 64 bytes, by the number of the set. */
@inline
function inSet64(number: usize, at: usize): u64 {
  const set = v128.load(tables + (number << 4));
  return (
    inSet(set, v128.load(at)) |
    (inSet(set, v128.load(at, 16)) << 16) |
    (inSet(set, v128.load(at, 32)) << 32) |
    (inSet(set, v128.load(at, 48)) << 48)
  );
}

/** The bits `by` places further on, where those behind the end count as set. */
@inline
function ahead(bits: u64, by: u64): u64 {
  return ~(~bits >> by);
}

/** Tells the first place of `places` at which a text in base64 may begin, and the first for hexadecimal digits. */
function runs(at: usize, places: u64, end: usize): void {
  const group = inSet64(1, at) & ahead(inSet64(2, at), 1) & ahead(inSet64(3, at), 2);
  const groups = group & ahead(group, 4);
  let left = places & groups & ahead(groups, 8) & ahead(group, 16);
  for (; left != 0; left &= left - 1) {
    const place = at + (ctz(left) as usize);
    if (isBase64(place, end)) {
      tell(place, 1);
      break;
    }
  }
  const pair = inSet64(4, at) & ahead(inSet64(5, at), 1);
  const two = pair & ahead(pair, 2);
  const four = two & ahead(two, 4);
  left = places & four & ahead(four, 8) & ahead(two, 16);
  for (; left != 0; left &= left - 1) {
    const place = at + (ctz(left) as usize);
    if (isHex(place, end)) {
      tell(place, 2);
      break;
    }
  }
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

/** The kind of escape that stands at `at`, or 0. */
function kindAt(at: usize, end: usize): u32 {
  const byte = load<u8>(at);
  if (byte == 0x25) return at + 3 <= end && isKey(hexAt(at + 1, 2)) ? 3 : 0;
  if (byte == 0x5c) return backslashed(at, end) ? 4 : 0;
  if (byte == 0x26) return entity(at, end) ? 5 : 0;
  if (byte == 0x3d) return quoted(at, end) ? 6 : 0;
  return (load<u8>(properties + (load<u8>(at + 1) as usize)) & 128) != 0 && joins(at, end) ? 7 : 0;
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
  return byte == 0x22 || byte == 0x27 || byte == 0x60;
}

/** A quote, blanks, at most one operator, blanks, and a quote that begins a literal, possibly with a letter ahead. */
function joins(at: usize, end: usize): bool {
  if (!isKey(load<u8>(at - 1))) return false;
  const last = min(at + 96, end);
  let place = at + 1;
  while (place < last && isBlank(load<u8>(place))) place++;
  const operator = load<u8>(place);
  if (operator == 0x2b || operator == 0x2e || operator == 0x26) place++;
  while (place < last && (isBlank(load<u8>(place)) || load<u8>(place) == 0x5f || load<u8>(place) == 0x5c)) place++;
  if (place < last && !isQuote(load<u8>(place))) place++;
  return place + 1 < last && isQuote(load<u8>(place)) && isKey(load<u8>(place + 1));
}
