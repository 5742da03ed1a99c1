import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { createInspector } from '../build/src/inspect.js';
import { detectors as builtIn, families } from '../build/src/keys/detectors/index.js';
import { alnum, hex, seeded } from '../build/src/keys/random.js';
import { defaultPolicy } from '../build/src/policy/default.js';
import { readFile } from '../build/src/sources/file.js';
import { temporaryFolder } from './measure.mjs';

const size = 1_000_000;
const detectors = builtIn();

/** A megabyte of each hostile text with a real key at its end: how long it takes, and whether the key is found. */
export async function adversarial() {
  const folder = temporaryFolder();
  const inspector = createInspector(defaultPolicy);
  const look = async (name, bytes) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const started = performance.now();
    readFile(path, inspector.begin(name));
    const inspected = await inspector.end();
    return { time: performance.now() - started, inspected };
  };
  const key = ['ghp', seeded(7).text(hex, 36)].join('_');
  const results = [];
  for (const [name, text] of hostile()) {
    const { time, inspected } = await look('a.txt', `${text}\n\n${' '.repeat(600)}\nkey: ${key}\n`);
    results.push({ name, time, found: inspected.findings.some(({ rule }) => rule === 'key-github') });
  }
  for (const [name, path, bytes] of bombs()) {
    const { time, inspected } = await look(path, bytes);
    results.push({ name, time, found: inspected.skipped.length > 0 });
  }
  results.sort((a, b) => b.time - a.time);
  const lost = results.filter(({ found }) => !found);
  console.log(`\nHostile input: ${results.length} texts of 1 MB, slowest first`);
  for (const { name, time } of results.slice(0, 12)) console.log(`  ${time.toFixed(0).padStart(6)} ms  ${name}`);
  console.log(`  ${lost.length} lost a key${lost.map(({ name }) => ` ${name}`).join('')}`);
}

function* hostile() {
  const fill = (piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const keywords = [...new Set(detectors.flatMap((detector) => detector.keywords))];
  // All of them take minutes; one in so many, another set each time the list changes, shows the same.
  for (const keyword of keywords.filter((_, index) => index % 60 === 0)) {
    yield [`repeated ${JSON.stringify(keyword)}`, fill(keyword)];
  }
  for (const piece of [
    '=',
    ': ',
    ' ',
    '"',
    "' + '",
    '\\',
    '\\\\',
    '%',
    '%25',
    '&#',
    '&amp;',
    '=\n',
    '{',
    '[',
    '-----',
    '$',
    '.',
    '/',
    '_',
  ]) {
    yield [`separators ${JSON.stringify(piece)}`, fill(piece)];
  }
  const random = seeded(3);
  for (const detector of sampled()) {
    const misses = detector.nearMisses?.(random) ?? [];
    const cut = detector.examples(random).slice(0, 1);
    const pieces = [...misses, ...cut.map(({ text }) => text.slice(0, -2))];
    if (pieces.length > 0) yield [`almost ${detector.id}`, fill(`${pieces.join(' ')} `)];
  }
  yield ['distinct weak passwords', lines(size, () => `ADMIN_PASSWORD='${random.text(alnum, 10)}!'`)];
  yield ['distinct keys', lines(size, () => `OPENROUTER_API_KEY=${random.text(alnum, 32)}`)];
  yield ['encodings side by side', fill('a%41\\x41&#65;=41ab"+"cd ')];
  yield ['encodings side by side and twice', fill('a%2541\\x41&amp;#65;=3D41"a" + "b" ')];
  let text = fill('token = secret ').slice(0, size / 8);
  for (let level = 0; level < 6; level++) text = Buffer.from(text).toString('base64');
  yield ['base64 of base64', text];
  yield ['percent of percent', fill('%2525252541')];
  yield ['escapes of escapes', fill('\\\\u005cu0041')];
  yield ['base64 with breaks', fill(`${Buffer.from('api_key = token').toString('base64')}\n`)];
}

const lines = (length, line) => {
  let text = '';
  while (text.length < length) text += `${line()}\n`;
  return text;
};

/** One detector of each family and of each builder there, and some more. */
function sampled() {
  const seen = new Set();
  const isNew = (shape) => seen.size < seen.add(shape).size;
  return families
    .flatMap((family, number) => family().map((detector) => ({ detector, number })))
    .filter(({ detector: { certainty, anyCase, before, id }, number }, index) => {
      const shape = [number, certainty, anyCase, before, id.endsWith('-sent')].join();
      return isNew(shape) || index % 40 === 0;
    })
    .map(({ detector }) => detector);
}

function* bombs() {
  yield ['gzip bomb', 'a.gz', gzipSync(Buffer.alloc(300_000_000))];
  const inner = zipSync({ a: new Uint8Array(10_000_000) });
  yield [
    'zip of zips',
    'a.zip',
    zipSync(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.zip`, inner]))),
  ];
  yield ['zip of zeros', 'b.zip', zipSync({ a: new Uint8Array(200_000_000) })];
}
