import type { Kernel } from './kernel.ts';
import type { Tables } from './tables.ts';
/** The fastest kernel that this machine runs. */
export declare function createKernel(tables: Tables): Kernel;
