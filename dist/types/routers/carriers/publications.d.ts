import type { Span } from '../../text.ts';
/** A port that is made reachable. */
export interface Publication {
    readonly at: Span;
    /** The port that the router listens on. */
    readonly port: string;
    /** The address on which it is published; empty for every one. */
    readonly address: string;
    readonly how: string;
    readonly fix: string;
}
/** Every place of a text that publishes a port, in the order of the text. */
export declare function publications(text: string): Publication[];
