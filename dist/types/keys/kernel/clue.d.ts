/** Places at which a text may be encoded, by what makes them look so. */
export declare const clue: {
    /** The first of five groups of four characters that decode to ASCII. */
    readonly base64: 1;
    /** The first of ten pairs of digits that decode to ASCII. */
    readonly hex: 2;
    /** `%2D`: an escape of a character that keys are made of. The same holds for the next three. */
    readonly percent: 3;
    /** `\x2d`, `\u002d`, `\055`, or a line that goes on behind a backslash. */
    readonly backslash: 4;
    /** `&#45;`. */
    readonly entity: 5;
    /** `=2D`, or a line that goes on behind `=`. */
    readonly quoted: 6;
    /** The quote that ends a literal to which another one is joined. */
    readonly joint: 7;
};
/** Windows of this many bytes are looked at one after the other, of each the first run of a kind is told. */
export declare const clueStep = 48;
/** The value of a base64 character of either alphabet. */
export declare function sextet(character: string): number;
/** For each byte, the sets that it is in, as bits. */
export declare const properties: Uint8Array;
/** For each byte, whether keys are made of it, or escapes that could be encoded once more. */
export declare const keyBytes: Uint8Array;
/** For each byte, whether it is a base64 character of either alphabet. */
export declare const sextetBytes: Uint8Array;
/**
 * Two sets as tables of nibbles, sixteen bytes each, with bit `high nibble` in entry `low nibble`: what encoded runs are
 * made of, and what escapes and joints begin with.
 */
export declare function nibbleTables(): Uint8Array;
