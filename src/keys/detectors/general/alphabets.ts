import { alnum, digits, hex, lower, upper } from '../../random.ts';
import type { Shape } from '../shape.ts';

export { alnum, base64, base64url, digits, hex, lower, upper } from '../../random.ts';

/** Hexadecimal digits in either case. */
export const anyHex = `${hex}ABCDEF`;
export const upperHex = `${digits}ABCDEF`;
export const lowerAlnum = digits + lower;
export const upperAlnum = digits + upper;
export const word = `${alnum}_`;
export const dashed = `${alnum}-`;
export const dotted = `${alnum}-_.`;
/** base64 with the padding inside the run, where its length is not fixed. */
export const padded = `${alnum}+/=`;
/** base64url with dots and padding: what opaque tokens are made of. */
export const opaque = `${alnum}-_.=`;

export const anyUuid: Shape = [[anyHex, 8], '-', [anyHex, 4], '-', [anyHex, 4], '-', [anyHex, 4], '-', [anyHex, 12]];
