// Makes src/keys/kernel/trigram-data.ts from sample trees: node build/scripts/trigrams.js DIR...
// Run by hand, when the table should follow other text; the samples are not kept.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { classes, classOf } from '../src/keys/kernel/trigrams.ts';

const longestSample = 256 * 1024;

const counts = new Float64Array(classes ** 3);
for (const root of process.argv.slice(2)) {
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) count(readFileSync(path).subarray(0, longestSample));
  }
}

function count(bytes: Uint8Array): void {
  if (bytes.includes(0)) return;
  let index = 0;
  for (const byte of bytes) {
    index = (index % classes ** 2) * classes + (classOf[byte] ?? 0);
    counts[index] = (counts[index] ?? 0) + 1;
  }
}

const total = counts.reduce((sum, value) => sum + value, 0);
const nibbles = new Uint8Array(Math.ceil(counts.length / 2));
counts.forEach((value, index) => {
  const commonness = Math.min(15, Math.round(Math.log2(1 + (value / total) * 2 ** 22)));
  nibbles[index >> 1] = (nibbles[index >> 1] ?? 0) | (commonness << ((index & 1) * 4));
});
writeFileSync(
  'src/keys/kernel/trigram-data.ts',
  `/** Logarithms of trigram frequencies, four bits each, deflated. Made by scripts/trigrams.ts. */
export const trigramData =
  '${deflateRawSync(nibbles, { level: 9 }).toString('base64')}';
`,
);
