import type { Kernel } from './kernel.ts';
import type { Keyword } from './tables.ts';
/** Makes a kernel that looks for keywords, which are only listed where they are needed. */
export type MakeKernel = (keywords: () => readonly Keyword[]) => Kernel;
/** The fastest kernel that this machine runs. */
export declare const createKernel: MakeKernel;
/** The same for the built-in keywords alone, whose tables were made at build time. */
export declare const createStandardKernel: MakeKernel;
