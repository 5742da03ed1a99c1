// Makes src/keys/kernel/gram-data.ts from sample trees: node build/scripts/grams.js DIR...
// Run by hand, when the tables should follow other text; the samples are not kept.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { classes, classOf, leastListed, perCharacters } from '../src/keys/kernel/grams.ts';

const longestSample = 256 * 1024;

const threes = new Uint32Array(classes ** 3);
const fours = new Uint32Array(2 ** 28);
let total = 0;
for (const root of process.argv.slice(2)) {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) count(readFileSync(path).subarray(0, longestSample));
  }
}

function count(bytes: Uint8Array): void {
  if (bytes.includes(0)) return;
  total += bytes.length;
  let three = 0;
  let four = 0;
  let ascii = 0;
  for (const byte of bytes) {
    three = (three % classes ** 2) * classes + (classOf[byte] ?? 0);
    threes[three] = (threes[three] ?? 0) + 1;
    ascii = byte < 128 ? ascii + 1 : 0;
    four = ((four << 7) | (byte & 127) | 0x20) & 0xfffffff;
    if (ascii >= 4) fours[four] = (fours[four] ?? 0) + 1;
  }
}

const frequency = (count: number): number => (count / total) * perCharacters;

function packedThrees(): Uint8Array {
  const nibbles = new Uint8Array(Math.ceil(threes.length / 2));
  threes.forEach((value, index) => {
    const logarithm = Math.min(15, Math.round(Math.log2(1 + frequency(value))));
    nibbles[index >> 1] = (nibbles[index >> 1] ?? 0) | (logarithm << ((index & 1) * 4));
  });
  return nibbles;
}

function packedFours(): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  fours.forEach((value, gram) => {
    if (frequency(value) < leastListed) return;
    let difference = gram - before;
    before = gram;
    for (; difference > 127; difference >>>= 7) bytes.push((difference & 127) | 128);
    bytes.push(difference, Math.round(Math.log2(frequency(value))));
  });
  return Uint8Array.from(bytes);
}

const textOf = (packed: Uint8Array): string => deflateRawSync(packed, { level: 9 }).toString('base64');

writeFileSync(
  'src/keys/kernel/gram-data.ts',
  `// How common grams are in source code and prose, deflated. Made by scripts/grams.ts.
export const trigramData =
  '${textOf(packedThrees())}';
export const tetragramData =
  '${textOf(packedFours())}';
`,
);
