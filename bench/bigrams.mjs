// Prints the table of src/keys/filters/bigrams.ts, counted over the words of the files that are named on stdin, one a line:
//   find node_modules -name '*.md' -o -name '*.d.ts' | node bench/bigrams.mjs
import { readFileSync } from 'node:fs';

const words = new Map();
for (const path of readFileSync(0, 'utf8').trim().split('\n')) {
  for (const run of readFileSync(path, 'utf8').match(/[A-Z]?[a-z]{2,24}|[A-Z]{3,24}/g) ?? []) {
    const word = run.toLowerCase();
    words.set(word, (words.get(word) ?? 0) + 1);
  }
}
const counts = Array.from({ length: 26 }, () => new Array(26).fill(0));
for (const [word, times] of words) {
  // A word weighs by the order of how often it stands, so that a few very common ones do not decide.
  if (times > 1) {
    for (let at = 1; at < word.length; at++) {
      counts[word.charCodeAt(at - 1) - 97][word.charCodeAt(at) - 97] += Math.log2(times);
    }
  }
}
for (const row of counts) {
  const sum = row.reduce((total, each) => total + each + 0.5, 0);
  console.log(`  '${row.map((each) => Math.min(9, Math.round(-Math.log2((each + 0.5) / sum)))).join('')}',`);
}
