const table = Array.from({ length: 256 }, (_, index) => {
  let remainder = index;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder >>> 0;
});

/** CRC-32 (IEEE 802.3) of ASCII text, unsigned. Written out: `zlib.crc32` came with Node 22.2. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i += 1) crc = (table[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `value` in base 62 with the digits 0-9A-Za-z, padded with zeros to `length`. */
export function inBase62(value: number, length: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = base62.charAt(rest % 62) + text;
  return text.padStart(length, '0');
}

/**
 * Whether `token` ends in the CRC-32, in six digits of base 62, of what stands between its `head` and them.
 * GitHub and npm issue such tokens (github.blog, "Behind GitHub's new authentication token formats").
 */
export function endsInCrc(token: string, head: number): boolean {
  return token.slice(-6) === inBase62(crc32(token.slice(head, -6)), 6);
}

/** A made-up token that `endsInCrc` holds for. */
export function withCrc(head: string, body: string): string {
  return head + body + inBase62(crc32(body), 6);
}
