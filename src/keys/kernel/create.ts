import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain.ts';
import type { Keyword } from './tables.ts';
import { type Image, wasmKernel, wasmKernelOf } from './wasm.ts';

/** Makes a kernel that looks for keywords, which are only listed where they are needed. */
export type MakeKernel = (keywords: () => readonly Keyword[]) => Kernel;

/** The fastest kernel that this machine runs; with an image it need not build its tables. */
export function kernelMaker(image?: Image): MakeKernel {
  return (keywords) => {
    try {
      return image ? wasmKernelOf(image) : wasmKernel(keywords());
    } catch {
      return plainKernel(keywords());
    }
  };
}
