import type { Kernel } from './kernel.ts';
import { type Keyword } from './tables.ts';
/** Tables that were built before: a copy of the memory that they take up, and of how many keywords and entries. */
export interface Image {
    readonly keywords: number;
    readonly entries: number;
    readonly tables: Uint8Array;
}
/** The kernel in WebAssembly, which also builds its own tables. Throws where the machine has none, or no SIMD. */
export declare function wasmKernel(searched: readonly Keyword[]): Kernel;
/** The same with tables that were built before. */
export declare function wasmKernelOf(image: Image): Kernel;
/** The tables for these keywords. */
export declare function imageOf(searched: readonly Keyword[]): Image;
