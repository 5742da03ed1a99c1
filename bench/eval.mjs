// npm run eval -- FILE.jsonl[.gz] [--show missed|alarms]: recall and false alarms over a labelled corpus of key samples.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { search } from '../build/__tests__/keys/detectors/reference.js';
import { detectors } from '../build/src/keys/detectors/index.js';
import { leastCertainty } from '../build/src/keys/filters/path.js';

const [file, , show] = process.argv.slice(2);
if (!file) {
  console.error('Usage: npm run eval -- FILE.jsonl[.gz] [--show missed|alarms]');
  process.exit(2);
}
const bytes = readFileSync(file);
const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
const samples = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));

function rules({ text, file_hint }) {
  const only = leastCertainty(file_hint ?? '') === 'format';
  const fit = only ? detectors.filter(({ certainty }) => certainty === 'format') : detectors;
  return search(text, fit).map(({ detector }) => detector);
}

const results = samples.map((sample) => ({ ...sample, found: rules(sample) }));
const percent = (part, whole) => (whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)} %`);
const byRule = (found) => found.some(({ rule }) => rule !== 'key-generic');

console.log('family      leaks   recall  by a named rule   clean  false alarms');
for (const family of [...new Set(samples.map((sample) => sample.family))].sort()) {
  const leaks = results.filter((each) => each.family === family && each.label === 'leak');
  const clean = results.filter((each) => each.family === family && each.label === 'clean');
  const recall = percent(leaks.filter(({ found }) => found.length > 0).length, leaks.length);
  const named = percent(leaks.filter(({ found }) => byRule(found)).length, leaks.length);
  const alarms = percent(clean.filter(({ found }) => found.length > 0).length, clean.length);
  console.log(
    `${family.padEnd(10)} ${String(leaks.length).padStart(6)}  ${recall}          ${named}  ${String(clean.length).padStart(6)}       ${alarms}`,
  );
}

const inRouters = results.filter(({ source }) => source === 'ccr-context');
const keys = inRouters.filter(({ label }) => label === 'leak');
const right = keys.filter(({ found, provider }) => found.some((each) => each.provider === provider));
const placeholders = inRouters.filter(({ label }) => label === 'clean');
const flagged = placeholders.filter(({ found }) => found.length > 0);
console.log(
  `router configs: ${right.length} of ${keys.length} keys with the right provider, ${flagged.length} of ${placeholders.length} placeholders flagged`,
);

const listed = results.filter(({ label, found }) =>
  show === 'missed'
    ? label === 'leak' && found.length === 0
    : show === 'alarms' && label === 'clean' && found.length > 0,
);
for (const { id, rule, found } of listed) console.log(`${id} ${rule} ${found.map((each) => each.id).join(' ')}`);
