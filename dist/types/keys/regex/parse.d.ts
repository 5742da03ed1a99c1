import { type CharSet } from './charset.ts';
/** What a pattern is made of, as far as it matters to how long a match can be and take. */
export type Pattern = {
    readonly kind: 'set';
    readonly set: CharSet;
} | {
    readonly kind: 'sequence';
    readonly items: readonly Pattern[];
} | {
    readonly kind: 'choice';
    readonly options: readonly Pattern[];
} | {
    readonly kind: 'repeat';
    readonly item: Pattern;
    readonly min: number;
    readonly max: number;
} | {
    readonly kind: 'look';
    readonly item: Pattern;
    readonly ahead: boolean;
    readonly negated: boolean;
};
/** Throws a SyntaxError for back references and whatever else cannot be judged. */
export declare function parsePattern(source: string, flags: string): Pattern;
