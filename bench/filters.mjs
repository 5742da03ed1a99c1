// find node_modules -name '*.js' -o -name '*.py' | node bench/filters.mjs: how well random tokens and what stands in code
// are told apart by entropy, by words, and by all filters of the generic detectors. Real code comes from the files that
// are named on stdin, one a line: every name, and every quoted text without blanks, of 12 characters or more.
import { readFileSync } from 'node:fs';
import { accepts } from '../build/src/keys/filters/accept.js';
import { looksRandom } from '../build/src/keys/filters/entropy.js';
import { wordy } from '../build/src/keys/filters/wordiness.js';
import { alnum, base64url, digits, hex, lower, seeded } from '../build/src/keys/random.js';

const judges = {
  'entropy alone': looksRandom,
  'words alone': (text) => !wordy(text),
  'entropy and words': (text) => looksRandom(text) && !wordy(text),
  'all filters': (text) => accepts({ certainty: 'generic' }, text),
};
const alphabets = { hex, 'a-z0-9': digits + lower, 'A-Za-z0-9': alnum, base64url };

const names = new Set();
const literals = new Set();
for (const path of readFileSync(0, 'utf8').trim().split('\n')) {
  const text = readFileSync(path, 'utf8');
  for (const [name] of text.matchAll(/[A-Za-z_][\w-]{11,60}/g)) names.add(name);
  for (const [, literal] of text.matchAll(/["'`]([^\s"'`]{12,80})["'`]/g)) literals.add(literal);
}

const random = seeded(1);
const rows = Object.entries(alphabets).flatMap(([name, alphabet]) =>
  [16, 24, 32, 40].map((length) => [
    `${name}, ${length} characters`,
    Array.from({ length: 2000 }, () => random.text(alphabet, length)),
  ]),
);
rows.push([`${names.size} names in code`, [...names]], [`${literals.size} literals in code`, [...literals]]);

console.log(['taken for secrets'.padEnd(28), ...Object.keys(judges).map((judge) => judge.padStart(18))].join(''));
for (const [title, texts] of rows) {
  const shares = Object.values(judges).map((judge) => (100 * texts.filter(judge).length) / texts.length);
  console.log([title.padEnd(28), ...shares.map((share) => `${share.toFixed(2)} %`.padStart(18))].join(''));
}
