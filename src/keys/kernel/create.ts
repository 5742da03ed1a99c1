import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain.ts';
import type { Tables } from './tables.ts';
import { wasmKernel } from './wasm.ts';

/** The fastest kernel that this machine runs. */
export function createKernel(tables: Tables): Kernel {
  try {
    return wasmKernel(tables);
  } catch {
    return plainKernel(tables);
  }
}
