// The byte matcher, in AssemblyScript. Compiled at build time; src/keys/kernel/plain.ts is the same in plain TypeScript.
// Memory, laid out by src/keys/kernel/wasm.ts: all addresses are passed in once.

let filter: usize = 0;
let chains: usize = 0;
let entries: usize = 0;
let keywords: usize = 0;
let hits: usize = 0;
let capacity: i32 = 0;

/** Where the next call of `scan` goes on, after one that filled the list of hits: a gram and the entry in its chain. */
let resumeAt: usize = 0;
let resumeEntry: u32 = 0;

export function init(filterAt: usize, chainsAt: usize, entriesAt: usize, keywordsAt: usize, hitsAt: usize, most: i32): void {
  filter = filterAt;
  chains = chainsAt;
  entries = entriesAt;
  keywords = keywordsAt;
  hits = hitsAt;
  capacity = most;
}

@inline
function sample(gram: u32): u64 {
  const hash = (gram * 0x9e3779b1) >> 12;
  return ((load<u8>(filter + (hash >> 3)) >> <u8>(hash & 7)) & 1) as u64;
}

/** Whether the keyword of 1 to 4 words stands at `at`: each byte folded, then those past its end masked out. */
@inline
function stands(at: usize, keyword: usize, length: u32): bool {
  for (let word: usize = 0; word < length; word += 8) {
    const bytes = (load<u64>(at + word) | load<u64>(keyword + word)) & load<u64>(keyword + 32 + word);
    if (bytes != load<u64>(keyword + 64 + word)) return false;
  }
  return true;
}

/**
 * Lists the keywords that begin in `from` to `to` and end by `end`, as pairs of address and keyword. Returns how many;
 * where that is the capacity, `more` says that the same call must be made again.
 */
export function scan(from: usize, to: usize, end: usize): i32 {
  let count = 0;
  let at = (from - 1) & ~1;
  let entry: u32 = 0;
  if (resumeAt != 0) {
    at = resumeAt;
    entry = resumeEntry;
    resumeAt = 0;
    count = verify(at, entry, from, to, end, count);
    if (resumeAt != 0) return count;
    at += 2;
  }
  const last = min(to + 32, end);
  while (at < last) {
    let mask: u64 = 0;
    for (let word = 0; word < 21; word++) {
      const bytes = load<u64>(at + word * 6) | 0x2020202020202020;
      const three =
        sample((bytes as u32) & 0xffffff) |
        (sample(((bytes >> 16) as u32) & 0xffffff) << 1) |
        (sample(((bytes >> 32) as u32) & 0xffffff) << 2);
      mask |= three << (word * 3);
    }
    while (mask != 0) {
      const gramAt = at + ((ctz(mask) as usize) << 1);
      mask &= mask - 1;
      const gram = (load<u32>(gramAt) | 0x202020) & 0xffffff;
      count = verify(gramAt, load<u16>(chains + (((gram * 0x9e3779b1) >> 16) << 1)), from, to, end, count);
      if (resumeAt != 0) return count;
    }
    at += 126;
  }
  return count;
}

/** Follows the chain of `entry`. Stops at the capacity, with the place noted down. */
function verify(gramAt: usize, first: u32, from: usize, to: usize, end: usize, before: i32): i32 {
  let count = before;
  let entry = first;
  while (entry != 0) {
    const row = entries + ((entry as usize) << 3);
    const next: u32 = load<u16>(row);
    if ((load<u16>(gramAt + load<i8>(row, 5)) | 0x2020) != load<u16>(row, 6)) {
      entry = next;
      continue;
    }
    const at = gramAt + load<i8>(row, 4);
    const id: u32 = load<u16>(row, 2);
    const keyword = keywords + (id as usize) * 128;
    const length = load<u32>(keyword, 96);
    if (at >= from && at < to && at + length <= end && stands(at, keyword, length)) {
      if (count == capacity) {
        resumeAt = gramAt;
        resumeEntry = entry;
        return count;
      }
      const hit = hits + ((count as usize) << 3);
      store<u32>(hit, at as u32);
      store<u32>(hit, id, 4);
      count++;
    }
    entry = next;
  }
  return count;
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
