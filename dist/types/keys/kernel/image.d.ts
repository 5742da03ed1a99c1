import type { Image } from './wasm.ts';
/** What the build writes beside the code. */
export declare function packImage({ keywords, entries, tables }: Image): Uint8Array;
/** The tables of the built-in keywords as the build has left them. Throws where they are not there. */
export declare function readImage(): Image;
