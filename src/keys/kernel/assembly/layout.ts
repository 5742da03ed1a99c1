// What the byte matcher and the building of its tables share: src/keys/kernel/layout.ts has the same functions.

/** A byte for each row: which classes of a fourth byte grams of that row have. */
export const filter: usize = memory.data(65536, 64);
/** Two bytes for each row: its first entry, or 0. */
export const chains: usize = memory.data(131072, 64);

@inline
export function rowOf(gram: u32): u32 {
  return ((gram & 0xffff) * 0x79b1 + ((gram >> 16) & 0x18ff) * 0x9e37) & 0xffff;
}

@inline
export function bitOf(gram: u32): u32 {
  return 1 << ((gram >> 24) & 7);
}
