/** One comment that asks for findings not to count. Plain data: it travels from workers. */
export interface Ignore {
    readonly path: string;
    /** Place of the words themselves, from 1. */
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
    /** First and last line whose findings it covers. */
    readonly covers: readonly [from: number, to: number];
    /** Rule ids; `key-*` stands for all that begin so. */
    readonly rules: readonly string[];
    readonly reason: string;
    /** Why it does not count: a sentence without its full stop. */
    readonly problem?: string;
    /** The other tool whose mark it is: that it covers nothing is then not told. */
    readonly tool?: string;
    /** Whether it may be a mere example in a text for people, so that it is only told when it covers something. */
    readonly example?: boolean;
}
/** The last line of any file. */
export declare const lastLine: number;
