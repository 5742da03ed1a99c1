import { alnum, digits, lower } from '../../random.ts';
import type { Shape } from '../shape.ts';

export { alnum, base64, base64url, digits, lower, upper } from '../../random.ts';

/** Hexadecimal digits in either case: services document one and print, accept or are given the other. */
export const hex = '0123456789abcdefABCDEF';
export const low = `${lower}${digits}`;
export const kebab = `${low}-`;
export const word = `${alnum}_`;
export const dashed = `${alnum}-`;
export const dotted = `${alnum}-_.`;
/** base64 with the padding inside the run, where its length is not fixed. */
export const padded = `${alnum}+/=`;
/** base64url with dots and padding: what opaque tokens are made of. */
export const opaque = `${alnum}-_.=`;

export const anyUuid: Shape = [[hex, 8], '-', [hex, 4], '-', [hex, 4], '-', [hex, 4], '-', [hex, 12]];

/** Some services issue, and others' documentation shows, identifiers in the form of a UUID with any letters. */
export const alnumUuid: Shape = [[alnum, 8], '-', [alnum, 4], '-', [alnum, 4], '-', [alnum, 4], '-', [alnum, 12]];
