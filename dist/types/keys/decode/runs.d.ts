import { type Decoder } from './decoder.ts';
/** Runs of base64 in either alphabet, also over several lines. */
export declare const decodeBase64: Decoder;
/** Runs of pairs of hexadecimal digits, also over several lines. */
export declare const decodeHex: Decoder;
