import type { Span } from '../text.ts';
import { type Node } from './node.ts';
/** A text taken out of a file, in which every character still knows where it stood. */
export interface Fragment {
    readonly text: string;
    /** Where in the file each character begins, and where the fragment ends: one longer than the text. */
    readonly offsets?: readonly number[];
    /** Where in the file each character ends. Both are missing where the two texts are one. */
    readonly ends?: readonly number[];
}
/** Puts a fragment together, piece by piece. */
export interface FragmentBuilder {
    /** `text`, each character of which stands for the source from `start` to `end`. */
    put(text: string, start: number, end?: number): void;
    /** The characters of the source from `start` to `end` as they are. */
    copy(start: number, end: number): void;
    /** What was put together of a source that ends at `end`. */
    build(end: number): Fragment;
}
/** Builds a fragment out of another one, so that views can lie on top of each other. */
export declare function fragmentOf(source: Fragment): FragmentBuilder;
/** Where in the file the character at `at` of the fragment stands. */
export declare function offsetIn(fragment: Fragment, at: number): number;
/** The span in the file of a span of the fragment. */
export declare function spanIn(fragment: Fragment, { start, end }: Span): Span;
/** The node with spans into the file. */
export declare function relocated(node: Node, fragment: Fragment): Node;
