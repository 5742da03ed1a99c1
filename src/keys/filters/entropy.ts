/** How often each UTF-16 code unit stands in the value at hand; all zeros between two calls. */
const counts = new Uint32Array(0x10000);

/** Shannon entropy of `value` in bits per character. */
export function entropy(value: string): number {
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let bits = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const share = (counts[code] ?? 0) / value.length;
    counts[code] = 0;
    if (share > 0) bits -= share * Math.log2(share);
  }
  return bits;
}

/** How many characters the alphabet of `value` has, as far as its own characters show. */
function alphabetOf(value: string): number {
  if (/^\d{1,4096}$/.test(value)) return 10;
  if (/^[0-9a-fA-F-]{1,4096}$/.test(value)) return 16;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) ? 62 : 36;
}

/**
 * Whether `value` has the entropy of random characters of its own alphabet. A random run of n characters of an alphabet
 * of k misses the full log2(min(n, k)) by a little, so that the bar follows the length and never asks for all of it;
 * of so few as 16 it misses more.
 */
export function looksRandom(value: string): boolean {
  const alphabet = alphabetOf(value);
  const bar = alphabet === 16 ? 0.74 : 0.78;
  return value !== '' && entropy(value) >= Math.log2(Math.min(value.length, alphabet)) * bar;
}
