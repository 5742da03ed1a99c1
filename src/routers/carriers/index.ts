import type { CarrierReader } from '../carrier.ts';
import { embedded } from './embedded.ts';
import { file } from './file.ts';
import { structured } from './structured.ts';

/** In the order in which they are asked: a config that two of them find belongs to the first. */
export const carriers: readonly CarrierReader[] = [file, structured, embedded];
