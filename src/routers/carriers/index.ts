import type { CarrierReader } from '../carrier.ts';
import { file } from './file.ts';

/** In the order in which they are asked: a config that two of them find belongs to the first. */
export const carriers: readonly CarrierReader[] = [file];
