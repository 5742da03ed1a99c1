import type { Detector, Family } from '../detector.ts';
import { aiFamilies } from './ai/index.ts';
import { generalFamilies } from './general/index.ts';
import { genericDetectors } from './generic/index.ts';

/** Tables that are made at build time rely on the order. */
export const families: readonly Family[] = [...aiFamilies, ...generalFamilies, genericDetectors];

let all: readonly Detector[] | undefined;

/** Every built-in detector, family after family. */
export function detectors(): readonly Detector[] {
  all ??= families.flatMap((family) => family());
  return all;
}
