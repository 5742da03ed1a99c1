// What the byte matcher and the building of its tables share: src/keys/kernel/layout.ts has the same functions.

/** A byte for each row of a gram: the classes of its fourth byte. */
export const filter: usize = memory.data(65536, 64);
/**
 * For each chain, four sets of classes of a byte each: of the fourth byte of the gram, of the byte ahead of the gram, and
 * of the two behind it.
 */
export const around: usize = memory.data(131072, 64);
/** For each chain its first entry, or 0. */
export const chains: usize = memory.data(65536, 64);

@inline
export function rowOf(gram: u32): u32 {
  return ((gram & 0xffff) * 0x79b1 + ((gram >> 16) & 0x18ff) * 0x9e37) & 0xffff;
}

@inline
export function chainOf(gram: u32): u32 {
  return ((gram & 0x18ffffff) * 0x9e3779b1) >> 17;
}

/** A byte is known by its last three bits, of which case is none: each of the eight classes is a bit. */
@inline
export function classOf(byte: u32): u32 {
  return 1 << (byte & 7);
}
