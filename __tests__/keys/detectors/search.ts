import type { Detector } from '../../../src/keys/detector.ts';
import { detectors } from '../../../src/keys/detectors/index.ts';
import { indexOf } from '../../../src/keys/index.ts';
import { plainKernel } from '../../../src/keys/kernel/plain.ts';
import { settle } from '../../../src/keys/overlap.ts';
import type { Match } from '../../../src/keys/probe.ts';
import { createScanner } from '../../../src/keys/scan.ts';

const scanner = createScanner(
  () => indexOf(detectors(), []),
  (keywords) => plainKernel(keywords()),
);

/** All that any built-in detector finds in `text`, whatever overlaps. */
function findAll(text: string): readonly Match[] {
  const end = scanner.kernel.text.write(text, 'latin1');
  scanner.kernel.text.fill(0, end, end + 64);
  const found: Match[] = [];
  scanner.scan({ low: 0, from: 0, to: end, high: end }, 'generic', {
    match: (match) => found.push(match),
    anchor: () => {},
    cut: () => {},
  });
  return found;
}

/** What `detector` alone finds in `text`. */
export function findBy(detector: Detector, text: string): readonly Match[] {
  return findAll(text).filter((match) => match.detector === detector);
}

/** What all detectors find in `text`, each secret told once. */
export function find(text: string): readonly Match[] {
  return settle(findAll(text));
}
