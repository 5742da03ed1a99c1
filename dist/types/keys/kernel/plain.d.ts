import type { Kernel } from './kernel.ts';
import { type Keyword } from './tables.ts';
/** The kernel without WebAssembly: the same hits in the same order, at about a third of the speed. */
export declare function plainKernel(keywords: readonly Keyword[]): Kernel;
