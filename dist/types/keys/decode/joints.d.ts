import { type Decoder } from './decoder.ts';
/** Joins literals that the language joins: `"sk-" + "abc"`, or one below the other. */
export declare const decodeJoints: Decoder;
