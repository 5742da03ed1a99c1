import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { families } from '../../../src/keys/detectors/index.ts';
import { indexFrom } from '../../../src/keys/index.ts';
import { type Prebuilt, readPrebuilt } from '../../../src/keys/kernel/image.ts';
import type { Kernel } from '../../../src/keys/kernel/kernel.ts';
import { hitCapacity, memoryCapacity } from '../../../src/keys/kernel/layout.ts';
import { plainKernel } from '../../../src/keys/kernel/plain.ts';
import { buildTables, type Keyword } from '../../../src/keys/kernel/tables.ts';
import { wasmKernel, wasmKernelOf } from '../../../src/keys/kernel/wasm.ts';

const keywords: readonly Keyword[] = [
  ...[
    'sk-',
    'sk-ant-',
    'sk-or-v1-',
    'AKIA',
    'ghp_',
    '-----BEGIN',
    'aaa',
    'aaaa',
    'abababab',
    'SG.',
    '\\x0',
    '\\u00',
    'a-b',
    '@[`',
    'ken-',
    '+ASt',
  ].map((text) => ({
    text,
    anyCase: false,
  })),
  ...[
    'token',
    'tokens',
    'secret',
    'api_base_url',
    '"router"',
    'key',
    'key@',
    '_key',
    'x-y',
    'A-B',
    '[{|}]',
    'anthropic_base_url_is_quite_long',
  ].map((text) => ({
    text,
    anyCase: true,
  })),
];

type Hit = readonly [at: number, keyword: number];

/** What a plain search says, in the order of positions. */
function expected(bytes: Buffer, from: number, to: number): Hit[] {
  const exact = bytes.toString('latin1');
  const lower = exact.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const hits: Hit[] = [];
  keywords.forEach(({ text, anyCase }, id) => {
    const where = anyCase ? lower : exact;
    const sought = anyCase ? text.toLowerCase() : text;
    for (let at = where.indexOf(sought, from); at >= 0 && at < to; at = where.indexOf(sought, at + 1)) {
      hits.push([at, id]);
    }
  });
  return hits.sort(byPlace);
}

const byPlace = (a: Hit, b: Hit): number => a[0] - b[0] || a[1] - b[1];

/** The hits in `from` to `to` of bytes that were written to `place` in the memory, among others that are not theirs. */
function found(kernel: Kernel, bytes: Buffer, from: number, to: number, place = 0): Hit[] {
  kernel.text.fill(0x61, Math.max(0, place - 300), place);
  kernel.text.fill(0x61, place + bytes.length, Math.min(memoryCapacity, place + bytes.length + 1300));
  bytes.copy(kernel.text, place);
  const hits: Hit[] = [];
  kernel.scan(place + from, place + to, place + bytes.length, (at, keyword) => hits.push([at - place, keyword]));
  return hits;
}

const makers: readonly [string, (keywords: readonly Keyword[]) => Kernel][] = [
  ['WebAssembly', wasmKernel],
  ['plain', plainKernel],
];
const kernels = makers.map(([name, make]) => [name, make(keywords)] as const);

const piece = fc.oneof(
  fc.constantFrom(...keywords.map(({ text }) => text)),
  fc.constantFrom(...keywords.map(({ text }) => text.toUpperCase())),
  fc.constantFrom(...keywords.map(({ text }) => text.slice(0, -1))),
  fc.string({ maxLength: 12 }),
);
const input = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join(''), 'utf8')),
  fc.uint8Array({ maxLength: 700 }).map((bytes) => Buffer.from(bytes)),
);

describe.each(kernels)('the %s kernel', (_, kernel) => {
  it('finds what a plain search finds', () => {
    fc.assert(
      fc.property(input, fc.nat(40), fc.nat(40), (bytes, cutStart, cutEnd) => {
        const from = Math.min(cutStart, bytes.length);
        const to = Math.max(from, bytes.length - cutEnd);
        expect(found(kernel, bytes, from, to).sort(byPlace)).toEqual(expected(bytes, from, to));
      }),
      { numRuns: 400 },
    );
  });

  it('finds each keyword at every place, alone, at the very start and at the very end of the memory', () => {
    for (const [id, { text, anyCase }] of keywords.entries()) {
      for (const place of [
        0,
        1,
        2,
        3,
        127,
        128,
        1023,
        memoryCapacity - text.length,
        memoryCapacity - text.length - 1,
      ]) {
        const bytes = Buffer.from(anyCase ? text.toUpperCase() : text);
        expect(found(kernel, bytes, 0, 1, place)).toContainEqual([0, id]);
        // It ends outside of the text.
        expect(found(kernel, bytes.subarray(0, -1), 0, 1, place)).not.toContainEqual([0, id]);
      }
    }
  });

  it('finds each hit once when a text is cut anywhere', () => {
    fc.assert(
      fc.property(input, fc.nat(700), fc.nat(5), (bytes, cut, place) => {
        const middle = Math.min(cut, bytes.length);
        const parts = [...found(kernel, bytes, 0, middle, place), ...found(kernel, bytes, middle, bytes.length, place)];
        expect(parts.sort(byPlace)).toEqual(expected(bytes, 0, bytes.length));
      }),
      { numRuns: 200 },
    );
  });

  it('drops no hit when there are more than it can list at once', () => {
    const bytes = Buffer.from('sk-ant-'.repeat(hitCapacity * 3));
    expect(found(kernel, bytes, 0, bytes.length).sort(byPlace)).toEqual(expected(bytes, 0, bytes.length));
  });

  it('counts line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', 'a', '\r\n', 'bcdefgh'), { maxLength: 80 }),
        fc.nat(9),
        (parts, from) => {
          const text = parts.join('');
          kernel.text.write(text, 'latin1');
          const start = Math.min(from, text.length);
          expect(kernel.lines(start, text.length)).toBe(text.slice(start).split('\n').length - 1);
        },
      ),
    );
  });
});

it('lists the most that can stand at one place, in the same order from both kernels', () => {
  const nested = Array.from({ length: 60 }, (_, index) => ({
    text: 'a'.repeat(3 + (index >> 1)),
    anyCase: index % 2 === 1,
  }));
  const bytes = Buffer.from('a'.repeat(400));
  const [first = [], second] = makers.map(([, make]) => found(make(nested), bytes, 0, 400));
  expect(first).toHaveLength(nested.reduce((sum, { text }) => sum + 401 - text.length, 0));
  expect(new Set(first.map(String)).size).toBe(first.length);
  expect(first).toEqual(second);
});

it('gives the same hits in the same order from both kernels for the built-in keywords', () => {
  const prebuilt = readPrebuilt() as Prebuilt;
  const builtIn = indexFrom(prebuilt.outline(), families).keywords;
  const both = [wasmKernelOf(prebuilt), plainKernel(builtIn)] as const;
  const texts = [
    ...readdirSync('docs').map((name) => readFileSync(`docs/${name}`)),
    Buffer.from(builtIn.map(({ text }) => text).join('')),
    Buffer.from(builtIn.map(({ text }, index) => text.toUpperCase().slice(index % 2)).join(' ')),
  ];
  for (const bytes of texts) {
    const [first, second] = both.map((kernel) => found(kernel, bytes, 0, bytes.length));
    expect(first).toEqual(second);
  }
});

it('gives the same hits in the same order from both kernels on real files', () => {
  const folder = 'node_modules/yaml/dist/compose';
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(`${folder}/${name}`);
    const [first, second] = kernels.map(([, kernel]) => found(kernel, bytes, 0, bytes.length));
    expect(first).toEqual(second);
  }
});

it('refuses keywords that no gram holds', () => {
  expect(() => buildTables([{ text: 'ab', anyCase: false }])).toThrow(RangeError);
  expect(() => wasmKernel([{ text: 'ab', anyCase: false }])).toThrow(RangeError);
  expect(() => buildTables([{ text: 'a'.repeat(33), anyCase: false }])).toThrow(RangeError);
});
