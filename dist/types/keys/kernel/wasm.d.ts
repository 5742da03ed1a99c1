import type { Kernel } from './kernel.ts';
import { type Tables } from './tables.ts';
/** The kernel in WebAssembly. Throws where the machine has none, or no SIMD. */
export declare function wasmKernel(tables: Tables): Kernel;
