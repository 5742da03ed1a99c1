import type { Carrier } from '../finding.ts';
import type { StringNode } from './node.ts';
/** What lies around an embedded config: how it is carried, where it is written to, what is done to its values. */
export interface Surroundings {
    readonly carrier: Carrier;
    /** The file that the config becomes, as far as the text tells. */
    readonly target?: string;
    /** What is put into a string of the config, of which `raw` is the spelling in the file. */
    fills(raw: string): StringNode['filledBy'];
}
/** Looks at the text around the object that begins at `start` and was found through the views `via`. */
export declare function surroundingsOf(path: string, text: string, start: number, via: readonly string[]): Surroundings;
