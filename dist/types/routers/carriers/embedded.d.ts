import type { CarrierReader } from '../carrier.ts';
/** An object somewhere inside of a text: heredoc, block scalar, fence, source code, string, comment. */
export declare const embedded: CarrierReader;
