import type { Shape } from '../shape.ts';
export { alnum, base64, base64url, digits } from '../../random.ts';
/** Hexadecimal digits in either case: services document one and print, accept or are given the other. */
export declare const hex = "0123456789abcdefABCDEF";
export declare const word = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
export declare const dashed = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-";
export declare const dotted = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.";
/** base64 with the padding inside the run, where its length is not fixed. */
export declare const padded = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/=";
/** base64url with dots and padding: what opaque tokens are made of. */
export declare const opaque = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.=";
export declare const anyUuid: Shape;
