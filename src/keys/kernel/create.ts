import { readImage } from './image.ts';
import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain.ts';
import type { Keyword } from './tables.ts';
import { wasmKernel, wasmKernelOf } from './wasm.ts';

/** Makes a kernel that looks for keywords, which are only listed where they are needed. */
export type MakeKernel = (keywords: () => readonly Keyword[]) => Kernel;

/** The fastest kernel that this machine runs. */
export const createKernel: MakeKernel = (keywords) => {
  try {
    return wasmKernel(keywords());
  } catch {
    return plainKernel(keywords());
  }
};

/** The same for the built-in keywords alone, whose tables were made at build time. */
export const createStandardKernel: MakeKernel = (keywords) => {
  try {
    return wasmKernelOf(readImage());
  } catch {
    return createKernel(keywords);
  }
};
