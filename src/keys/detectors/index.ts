import { certainties, type Detector } from '../detector.ts';
import { aiDetectors } from './ai/index.ts';
import { generalDetectors } from './general/index.ts';
import { genericDetectors } from './generic/index.ts';

const rank = ({ certainty = 'format' }: Detector): number => certainties.indexOf(certainty);

/** Every built-in detector, the surest first. */
export const detectors: readonly Detector[] = [...aiDetectors, ...generalDetectors, ...genericDetectors].toSorted(
  (a, b) => rank(a) - rank(b),
);
