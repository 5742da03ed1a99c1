import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain.ts';
import type { Keyword } from './tables.ts';
import { wasmKernel } from './wasm.ts';

/** The fastest kernel that this machine runs. */
export function createKernel(keywords: readonly Keyword[]): Kernel {
  try {
    return wasmKernel(keywords);
  } catch {
    return plainKernel(keywords);
  }
}
