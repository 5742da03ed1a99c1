/** CRC-32 (IEEE 802.3) of ASCII text, unsigned. Written out: `zlib.crc32` came with Node 22.2. */
export declare function crc32(text: string): number;
/** `value` in base 62 with the digits 0-9A-Za-z, padded with zeros to `length`. */
export declare function inBase62(value: number, length: number): string;
/**
 * Whether `token` ends in the CRC-32, in six digits of base 62, of what stands between its `head` and them.
 * GitHub and npm issue such tokens (github.blog, "Behind GitHub's new authentication token formats").
 */
export declare function endsInCrc(token: string, head: number): boolean;
/** A made-up token that `endsInCrc` holds for. */
export declare function withCrc(head: string, body: string): string;
