// The byte matcher, in AssemblyScript. Compiled at build time; src/keys/kernel/plain.ts is the same in plain TypeScript.
// What lies outside of its own memory is laid out by src/keys/kernel/wasm.ts: those addresses are passed in once.

import { around, chainOf, chains, filter } from './layout';

let entries: usize = 0;
let words: usize = 0;
let hits: usize = 0;
let capacity: i32 = 0;

/** The sample at which the next call of `scan` goes on, after one that filled the list of hits. */
let resumeAt: usize = 0;

export function init(entriesAt: usize, wordsAt: usize, hitsAt: usize, most: i32): void {
  entries = entriesAt;
  words = wordsAt;
  hits = hitsAt;
  capacity = most;
}

/** Bytes that are sampled at once: 64 samples, as many as a mask has bits. */
const step: usize = 128;
/** Bytes of which all candidates are listed, then all of those that are left: each loop runs long, as branches like it. */
const block: usize = 1024;

/** The row of each sample, and the byte that the filter has for it. */
const rows: usize = memory.data(128, 64);
const found: usize = memory.data(64, 64);

/** Addresses of samples, four bytes each, and room for those that are written ahead. */
const list: usize = memory.data(2048 + 64, 64);

/**
 * Lists the keywords that begin in `from` to `to` and end by `end`, as pairs of address and keyword. Returns how many;
 * where `more` says so, the same call must be made again for the rest.
 */
export function scan(from: usize, to: usize, end: usize): i32 {
  let count = 0;
  let at = resumeAt != 0 ? resumeAt : (from - 1) & ~1;
  resumeAt = 0;
  const last = min(to + 32, end);
  for (; at < last; at += block) {
    const listEnd = passing(listed(at, min(at + block, last)));
    for (let each = list; each < listEnd; each += 4) {
      count = verify(load<u32>(each), from, to, end, count);
      if (resumeAt != 0) return count;
    }
  }
  return count;
}

/** Lists the samples from `from` to `to` that the filter lets pass. Returns where the list ends. */
@inline
function listed(from: usize, to: usize): usize {
  let free = list;
  for (let at = from; at < to; at += step) {
    const mask = candidates(at);
    // Eight at once whether there are as many or not: a loop that ends now here, now there is slower.
    let left = mask;
    let each = free;
    const next = free + ((popcnt(mask) as usize) << 2);
    do {
      left = put(put(put(put(left, at, each), at, each + 4), at, each + 8), at, each + 12);
      each += 16;
      left = put(put(put(put(left, at, each), at, each + 4), at, each + 8), at, each + 12);
      each += 16;
    } while (left != 0);
    free = next;
  }
  return free;
}

/** Writes the sample of the lowest bit, and takes that bit away. */
@inline
function put(mask: u64, at: usize, to: usize): u64 {
  store<u32>(to, (at + ((ctz(mask) as usize) << 1)) as u32);
  return mask & (mask - 1);
}

/** Keeps those listed whose neighbours fit as well; without a branch, since none could be predicted. */
@inline
function passing(listEnd: usize): usize {
  let free = list;
  for (let each = list; each < listEnd; each += 4) {
    const gramAt: usize = load<u32>(each);
    const bytes = load<u64>(gramAt - 1);
    const gram = ((bytes >> 8) as u32) | 0x20202020;
    const sets = load<u32>((chainOf(gram) as usize) << 2, around);
    const ahead = (sets >> 8) >> ((bytes as u32) & 7);
    const behind = (sets >> 16) >> (((bytes >> 40) as u32) & 7);
    const last = (sets >> 24) >> (((bytes >> 48) as u32) & 7);
    store<u32>(free, gramAt as u32);
    free += ((sets >> ((gram >> 24) & 7)) & ahead & behind & last & 1) << 2;
  }
  return free;
}

/** For each of the 64 samples from `at` on, a bit that says whether the filter lets it pass. */
@inline
function candidates(at: usize): u64 {
  // Vectors compute the rows; a load for each fetches the filter's byte, as there is none that fetches several; vectors
  // compare. The way from one to the other through memory is cheaper than taking vectors apart and together.
  hashTwo(at, 0);
  hashTwo(at + 32, 16);
  hashTwo(at + 64, 32);
  hashTwo(at + 96, 48);
  fetch16(0);
  fetch16(16);
  fetch16(32);
  fetch16(48);
  return passed(at, 0) | (passed(at + 32, 16) << 16) | (passed(at + 64, 32) << 32) | (passed(at + 96, 48) << 48);
}

/** `rowOf` for 16 samples. */
@inline
function hashTwo(at: usize, sample: usize): void {
  hash(at, sample);
  hash(at + 16, sample + 8);
}

@inline
function hash(at: usize, sample: usize): void {
  const fold = i8x16.splat(0x20);
  const first = v128.or(v128.load(at), fold);
  const second = v128.and(v128.or(v128.load(at, 2), fold), i16x8.splat(0x18ff));
  const row = i16x8.add(i16x8.mul(first, i16x8.splat(0x79b1)), i16x8.mul(second, i16x8.splat(0x9e37 as i16)));
  v128.store(rows + (sample << 1), row);
}

@inline
function fetch16(sample: usize): void {
  fetch4(sample);
  fetch4(sample + 4);
  fetch4(sample + 8);
  fetch4(sample + 12);
}

@inline
function fetch4(sample: usize): void {
  fetch(sample);
  fetch(sample + 1);
  fetch(sample + 2);
  fetch(sample + 3);
}

@inline
function fetch(sample: usize): void {
  store<u8>(found + sample, load<u8>(load<u16>(rows + (sample << 1)) as usize, filter));
}

/** Whether the filter's byte has the bit of the sample's fourth byte, for 16 samples. */
@inline
function passed(at: usize, sample: usize): u64 {
  const low = i16x8.splat(7);
  const fourths = i8x16.narrow_i16x8_u(v128.and(v128.load(at, 3), low), v128.and(v128.load(at, 19), low));
  const bits = i8x16.swizzle(i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0), fourths);
  return i8x16.bitmask(i8x16.ne(v128.and(v128.load(found + sample), bits), i8x16.splat(0))) as u64;
}

/** Lists what the sample at `gramAt` leads to. Where that does not fit, none of it is listed: the next call does it. */
function verify(gramAt: usize, from: usize, to: usize, end: usize, before: i32): i32 {
  let count = before;
  let entry: u32 = load<u16>((chainOf(load<u32>(gramAt) | 0x20202020) as usize) << 1, chains);
  while (entry != 0) {
    const row = entries + ((entry as usize) << 3);
    entry = load<u16>(row);
    if ((load<u16>(gramAt + load<i8>(row, 5)) | 0x2020) != load<u16>(row, 6)) continue;
    const at = gramAt + load<i8>(row, 4);
    const id: u32 = load<u16>(row, 2);
    const keyword: usize = load<u32>(words + ((id as usize) << 2));
    if (at < from || at >= to || at + load<u8>(keyword) > end || !stands(at, keyword)) continue;
    if (count == capacity) {
      resumeAt = gramAt;
      return before;
    }
    const hit = hits + ((count as usize) << 3);
    store<u32>(hit, at as u32);
    store<u32>(hit, id, 4);
    count++;
  }
  return count;
}

/** Whether the keyword, which is packed as length, whether in any case, two places and its bytes, stands at `at`. */
@inline
function stands(at: usize, keyword: usize): bool {
  const length: i32 = load<u8>(keyword);
  const fold = i8x16.splat(load<u8>(keyword, 1) != 0 ? 0x20 : 0);
  const most: i32 = length < 16 ? length : 16;
  if (ctz(differing(at, keyword + 4, fold) | 0x10000) < most) return false;
  return length <= 16 || ctz(differing(at + 16, keyword + 20, fold) | 0x10000) >= length - 16;
}

/** Which of 16 bytes are not as in the keyword, after the letters of those that match in any case were folded. */
@inline
function differing(at: usize, keyword: usize, fold: v128): i32 {
  const bytes = v128.load(keyword);
  const letters = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x61)), i8x16.splat(26));
  return i8x16.bitmask(i8x16.ne(v128.or(v128.load(at), v128.and(letters, fold)), bytes));
}

/** Whether the last `scan` stopped early. */
export function more(): bool {
  return resumeAt != 0;
}

/** Counts line ends in `from` to `to`. */
export function lines(from: usize, to: usize): i32 {
  let count = 0;
  let at = from;
  const newline = i8x16.splat(10);
  for (; at + 16 <= to; at += 16) count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), newline)));
  for (; at < to; at++) count += load<u8>(at) == 10 ? 1 : 0;
  return count;
}
