/** A repeatable source of made-up secrets for detector examples and tests. */
export interface Random {
    /** A whole number from 0 to `below` - 1. */
    int(below: number): number;
    /** `length` characters of `alphabet`. */
    text(alphabet: string, length: number): string;
}
export declare const digits = "0123456789";
export declare const hex = "0123456789abcdef";
export declare const lower = "abcdefghijklmnopqrstuvwxyz";
export declare const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export declare const alnum: string;
export declare const base64url = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
export declare const base64 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/";
/** Mulberry32: small, and the same on every machine. */
export declare function seeded(seed: number): Random;
