import { type Decoder } from './decoder.ts';
/** `%2D` */
export declare const decodePercent: Decoder;
/** `\x2d`, `\u002d`, `\u{2d}`, `\055`, `\n`, `\"` and a line that goes on behind a backslash. */
export declare const decodeBackslash: Decoder;
/** `&#45;`, `&#x2d;` and names of ASCII characters. */
export declare const decodeEntity: Decoder;
/** `=2D` and a soft line break, of mail in quoted-printable. */
export declare const decodeQuoted: Decoder;
