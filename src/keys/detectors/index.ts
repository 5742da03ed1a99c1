import { certainties, type Detector } from '../detector.ts';
import { genericDetectors } from '../generic.ts';
import { aiDetectors } from './ai/index.ts';

const rank = ({ certainty = 'format' }: Detector): number => certainties.indexOf(certainty);

/** Every built-in detector, the surest first: where two secrets overlap, the earlier detector has it. */
export const detectors: readonly Detector[] = [...aiDetectors, ...genericDetectors].toSorted(
  (a, b) => rank(a) - rank(b),
);
