import type { Carrier } from '../finding.ts';
import type { Span } from '../text.ts';
import type { StringNode } from './node.ts';
/** What lies around an embedded config: how it is carried, where it is written to, what is done to its values. */
export interface Surroundings {
    readonly carrier: Carrier;
    /** The file that the config becomes, as far as the text tells. */
    readonly target?: string;
    /** What is put into a string of the config, of which `raw` is the spelling in the file. */
    fills(raw: string): StringNode['filledBy'];
    /** The string as the carrier's own language means it. */
    meant(value: string): string;
}
/** Looks around objects of a text: given where one stands, and through which views it was found. */
export type Look = (object: Span, via?: readonly string[]) => Surroundings;
/** What the text as a whole has is looked up once, however many objects are asked for. */
export declare function surroundingsIn(path: string, text: string): Look;
