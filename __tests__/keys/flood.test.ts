import { afterAll, expect, it } from '@jest/globals';
import { createDeepScan } from '../../src/keys/decode/deep.ts';
import { detectors as builtIn } from '../../src/keys/detectors/index.ts';
import { indexOf } from '../../src/keys/index.ts';
import { kernelMaker } from '../../src/keys/kernel/create.ts';
import { seeded } from '../../src/keys/random.ts';
import { createScanner } from '../../src/keys/scan.ts';

// What a text takes is counted and not timed: how often the patterns of detectors are run, and how many bytes are scanned, for each byte
// of a text that is made of nothing but what a detector nearly finds.

const size = 768;
const mostRuns = 2;
const mostScanned = 4;

const detectors = builtIn();
const scanner = createScanner(() => indexOf(detectors, []), kernelMaker());
const work = { runs: 0, scanned: 0 };
const scan = createDeepScan({
  ...scanner,
  scan(range, least, heard) {
    work.scanned += range.to - range.from;
    scanner.scan(range, least, heard);
  },
});

const patterns = new Set(detectors.map(({ pattern }) => pattern.source));
const { exec } = RegExp.prototype;
RegExp.prototype.exec = function (text) {
  if (patterns.has(this.source)) work.runs++;
  return exec.call(this, text);
};
afterAll(() => {
  RegExp.prototype.exec = exec;
});

/** How often patterns run, and how many bytes are scanned, for each byte of `piece` over and over. */
function workFor(piece: string, size: number): { runs: number; scanned: number } {
  const text = scanner.kernel.text;
  const end = text.write(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), 'latin1');
  text.fill(0, end, end + 64);
  work.runs = work.scanned = 0;
  scan({ low: 0, from: 0, to: end, high: end }, 'generic', { match: () => {}, anchor: () => {}, cut: () => {} });
  return { runs: work.runs / end, scanned: work.scanned / end };
}

const excess = (piece: string): string[] => {
  const { runs, scanned } = workFor(piece, size);
  return runs > mostRuns || scanned > mostScanned ? [`${runs} runs, ${scanned} scanned: ${piece.slice(0, 80)}`] : [];
};

const nearMisses = (): string[] =>
  detectors.flatMap((detector) => {
    const misses = detector.nearMisses?.(seeded(1)) ?? [];
    return misses.length > 0 ? [`${misses.join(' ')} `] : [];
  });

const cutExamples = (): string[] =>
  detectors.flatMap((detector) => detector.examples(seeded(1)).slice(0, 1)).map(({ text }) => `${text.slice(0, -2)} `);

const keywords = (): string[] => [...new Set(detectors.flatMap((detector) => detector.keywords))];

it.each([
  ['near misses', nearMisses],
  ['examples cut short', cutExamples],
  ['keywords', keywords],
])('%s over and over take little for each byte', (_, pieces) => {
  expect(pieces().flatMap(excess)).toEqual([]);
});

it('encodings side by side are not taken off in every order', () => {
  const piece = 'a%2541\\x41&amp;#65;=3D41"a" + "b" ';
  expect(workFor(piece, 16 * size).scanned).toBeLessThan(100);
});
