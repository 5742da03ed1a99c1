// Builds the tables of the byte matcher, as src/keys/kernel/tables.ts does in plain TypeScript.

/** Where the entries end. */
let free: u32 = 1;

/**
 * @param packed the keywords one after the other: length, whether in any case, bytes
 * @param classes the class of each byte, and `common`, by three classes, how common they are, in four bits each
 */
export function build(
  packed: usize,
  count: u32,
  classes: usize,
  classCount: u32,
  common: usize,
  filter: usize,
  chains: usize,
  entries: usize,
  keywords: usize,
): u32 {
  let at = packed;
  for (let id: u32 = 0; id < count; id++) {
    const length: u32 = load<u8>(at);
    const anyCase: bool = load<u8>(at, 1) != 0;
    const text = at + 2;
    const row = keywords + ((id as usize) << 7);
    for (let byte: u32 = 0; byte < length; byte++) {
      const code: u32 = load<u8>(text + byte);
      const lower = code | 0x20;
      const fold: u32 = anyCase && lower >= 0x61 && lower <= 0x7a ? 0x20 : 0;
      store<u8>(row + byte, fold as u8);
      store<u8>(row + byte, 0xff, 32);
      store<u8>(row + byte, (code | fold) as u8, 64);
    }
    store<u32>(row, length, 96);
    for (let parity: u32 = 0; parity < 2; parity++) {
      const best = rarest(text, length, parity, classes, classCount, common);
      if (best >= 0) enter(gramAt(text + (best as usize)), id, best, text, length, filter, chains, entries);
      else enterOverhanging(text, length, parity, id, filter, chains, entries);
    }
    at = text + length;
  }
  return free;
}

function rarest(text: usize, length: u32, parity: u32, classes: usize, classCount: u32, common: usize): i32 {
  let best: i32 = -1;
  let least: u32 = 16;
  for (let offset = parity; offset + 3 <= length; offset += 2) {
    let index: u32 = 0;
    for (let ahead: u32 = 0; ahead < 3; ahead++) {
      index = index * classCount + load<u8>(classes + (load<u8>(text + offset + ahead) as usize));
    }
    const value: u32 = (load<u8>(common + (index >> 1)) >> (((index & 1) * 4) as u8)) & 15;
    if (value < least) {
      least = value;
      best = offset as i32;
    }
  }
  return best;
}

function enterOverhanging(
  text: usize,
  length: u32,
  parity: u32,
  id: u32,
  filter: usize,
  chains: usize,
  entries: usize,
): void {
  const least = (length as i32) - 3;
  const offset = least + ((least + (parity as i32)) & 1);
  for (let other: u32 = 0x20; other < 256; other++) {
    if ((other & 0x20) == 0) continue;
    const gram = offset < 0 ? other | ((load<u16>(text) as u32) << 8) : (load<u16>(text + (offset as usize)) as u32) | (other << 16);
    enter(gram | 0x202020, id, offset, text, length, filter, chains, entries);
  }
}

function gramAt(at: usize): u32 {
  return (load<u16>(at) as u32) | ((load<u8>(at, 2) as u32) << 16) | 0x202020;
}

/**
 * Adds an entry of eight bytes: the next one of its chain, the keyword, where the keyword begins relative to the gram,
 * and two more bytes of the keyword with their place, which rule out most candidates without a look at the keyword.
 */
function enter(
  gram: u32,
  id: u32,
  offset: i32,
  text: usize,
  length: u32,
  filter: usize,
  chains: usize,
  entries: usize,
): void {
  const hash = (gram * 0x9e3779b1) >> 12;
  const bits = filter + (hash >> 3);
  store<u8>(bits, (load<u8>(bits) as u32) | ((1 as u32) << (hash & 7)));
  const chain = chains + ((hash >> 4) << 1);
  const row = entries + ((free as usize) << 3);
  const ahead = proofAt(offset, length as i32);
  store<u16>(row, load<u16>(chain));
  store<u16>(row, id as u16, 2);
  store<i8>(row, -offset as i8, 4);
  store<i8>(row, ahead as i8, 5);
  store<u16>(row, load<u16>(text + ((offset + ahead) as usize)) | 0x2020, 6);
  store<u16>(chain, free as u16);
  free++;
}

/** Where, relative to the gram at `offset`, two bytes of the keyword stand that say most beyond it. */
function proofAt(offset: i32, length: i32): i32 {
  if (offset + 5 <= length) return 3;
  if (offset >= 2) return -2;
  if (offset + 4 <= length) return 2;
  if (offset >= 1) return -1;
  return offset < 0 ? 1 : 0;
}
