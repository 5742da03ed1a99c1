// Builds the tables of the byte matcher, as src/keys/kernel/tables.ts does in plain TypeScript.

import { around, chainOf, chains, classOf, filter, rowOf } from './layout';

/** Where the entries end. The first is unused, since 0 ends a chain. */
let free: u32 = 1;

/**
 * @param packed the keywords one after the other: length, whether in any case, the places of both grams, bytes
 * @param entries where the entries are written
 * @param words where the address of each keyword is written
 */
export function build(packed: usize, count: u32, entries: usize, words: usize): void {
  let at = packed;
  for (let id: u32 = 0; id < count; id++) {
    store<u32>(words + ((id as usize) << 2), at as u32);
    const length: i32 = load<u8>(at);
    enterGram(at + 4, length, load<i8>(at, 2), id, entries);
    enterGram(at + 4, length, load<i8>(at, 3), id, entries);
    at += 4 + length;
  }
}

/** Enters the gram of `text` at `offset`; where it overhangs by a byte, for all values of that byte. */
function enterGram(text: usize, length: i32, offset: i32, id: u32, entries: usize): void {
  const gram = load<u32>(text + offset) | 0x20202020;
  if (offset < 0) {
    for (let ahead: u32 = 0; ahead < 256; ahead++) {
      if ((ahead & 0x20) != 0) enterWhole((gram & 0xffffff00) | ahead, text, length, offset, id, entries);
    }
  } else if (offset + 4 > length) {
    // Bits 3 and 4 of the byte behind choose one of four rows and chains.
    for (let behind: u32 = 0; behind < 0x20; behind += 8) {
      enter((gram & 0xffffff) | (behind << 24), 0xff, text, length, offset, id, entries);
    }
  } else enterWhole(gram, text, length, offset, id, entries);
}

function enterWhole(gram: u32, text: usize, length: i32, offset: i32, id: u32, entries: usize): void {
  enter(gram, classOf(gram >> 24), text, length, offset, id, entries);
}

/**
 * Adds an entry of eight bytes: the next one of its chain, the keyword, where the keyword begins relative to the gram,
 * and two bytes of the keyword with their place, which rule out most candidates without a look at the keyword.
 */
function enter(gram: u32, fourth: u32, text: usize, length: i32, offset: i32, id: u32, entries: usize): void {
  const row = filter + rowOf(gram);
  store<u8>(row, load<u8>(row) | fourth);
  const chain = chainOf(gram);
  const sets = around + (chain << 2);
  const ahead = classAt(text, length, offset - 1) << 8;
  const behind = (classAt(text, length, offset + 4) << 16) | (classAt(text, length, offset + 5) << 24);
  store<u32>(sets, load<u32>(sets) | fourth | ahead | behind);
  const first = chains + (chain << 1);
  const entry = entries + ((free as usize) << 3);
  const proof = proofAt(offset, length);
  store<u16>(entry, load<u16>(first));
  store<u16>(entry, id, 2);
  store<i8>(entry, -offset, 4);
  store<i8>(entry, proof, 5);
  store<u16>(entry, load<u16>(text + offset + proof) | 0x2020, 6);
  store<u16>(first, free);
  free++;
}

/** The class of the keyword's byte at `place`, or all where it has none. */
function classAt(text: usize, length: i32, place: i32): u32 {
  return place < 0 || place >= length ? 0xff : classOf(load<u8>(text + place));
}

/**
 * Where, relative to the gram at `offset`, two bytes of the keyword stand that say most beyond it: at its end, since those
 * that share a gram mostly share what stands near it.
 */
function proofAt(offset: i32, length: i32): i32 {
  if (offset + 6 <= length) return length - 2 - offset;
  if (offset >= 2) return -offset;
  if (offset + 5 <= length) return 3;
  if (offset >= 1) return -1;
  return offset < 0 ? 1 : 0;
}

/** Where the memory is free for others. */
export function freeFrom(): usize {
  return __heap_base;
}
