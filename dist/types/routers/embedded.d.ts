import type { Node } from './node.ts';
import { type Surroundings } from './surroundings.ts';
/** An object found somewhere inside of a text. */
export interface Embedded {
    readonly node: Node;
    readonly around: Surroundings;
}
/**
 * Finds the objects of a text that `isConfig` accepts, wherever they stand: in heredocs, block scalars, fences, source
 * code, strings and comments. Spans are offsets into `text`. `complete` is false where the text was too much to be
 * looked at as a whole.
 */
export declare function findEmbedded(path: string, text: string, isConfig: (found: Embedded) => boolean): {
    readonly found: readonly Embedded[];
    readonly complete: boolean;
};
