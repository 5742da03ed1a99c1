// npm run eval -- FILE.jsonl[.gz] [missed|alarms]: recall and false alarms over a labelled corpus of key samples, one JSON
// object a line: id, source, rule, provider, family, label (leak or clean), file_hint and text. With a second word it
// lists the samples that were missed, or that raised a false alarm.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createInspector } from '../build/src/inspect.js';
import { defaultPolicy } from '../build/src/policy/default.js';
import { feed } from '../build/src/sources/blob.js';

const [file, listed] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run eval -- FILE.jsonl[.gz] [missed|alarms]');
  process.exit(2);
}
const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
const samples = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));

const inspector = createInspector(defaultPolicy);

async function keysIn({ text, file_hint }) {
  feed(Buffer.from(text), inspector.begin(file_hint ?? 'sample.txt'));
  const { findings } = await inspector.end();
  return findings.filter(({ rule }) => rule.startsWith('key-'));
}

const results = [];
for (const sample of samples) results.push({ ...sample, found: await keysIn(sample) });

const isLeak = ({ label }) => label === 'leak';
const isFound = ({ found }) => found.length > 0;
const isNamed = ({ found }) => found.some(({ rule }) => rule !== 'key-generic');
const share = (all, holds) =>
  all.length === 0 ? '–' : `${((100 * all.filter(holds).length) / all.length).toFixed(1)} %`;

const rows = [['family', 'leaks', 'recall', 'by a named rule', 'clean', 'false alarms']];
for (const family of [...new Set(samples.map((sample) => sample.family))].sort()) {
  const leaks = results.filter((each) => each.family === family && isLeak(each));
  const clean = results.filter((each) => each.family === family && !isLeak(each));
  rows.push([
    family,
    String(leaks.length),
    share(leaks, isFound),
    share(leaks, isNamed),
    String(clean.length),
    share(clean, isFound),
  ]);
}
for (const row of rows) console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(17))).join(''));

const inRouters = results.filter(({ source }) => source === 'ccr-context');
const keys = inRouters.filter(isLeak);
const right = keys.filter(({ found, provider }) => found.some((each) => each.provider === provider));
const placeholders = inRouters.filter((each) => !isLeak(each));
console.log(
  `router context: ${right.length} of ${keys.length} keys with the right provider, ` +
    `${placeholders.filter(isFound).length} of ${placeholders.length} placeholders flagged`,
);

const isListed = (each) => (listed === 'missed' ? isLeak(each) && !isFound(each) : !isLeak(each) && isFound(each));
for (const each of listed ? results.filter(isListed) : []) {
  console.log(`${each.id} ${each.source} ${each.rule} ${each.found.map(({ rule }) => rule).join(' ')}`);
}
