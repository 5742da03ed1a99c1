import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Kernel } from '../../../src/keys/kernel/kernel.ts';
import { hitCapacity } from '../../../src/keys/kernel/layout.ts';
import { plainKernel } from '../../../src/keys/kernel/plain.ts';
import { buildTables, type Keyword } from '../../../src/keys/kernel/tables.ts';
import { wasmKernel } from '../../../src/keys/kernel/wasm.ts';

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
  ].map((text) => ({
    text,
    anyCase: false,
  })),
  ...['token', 'secret', 'api_base_url', '"router"', 'key', 'anthropic_base_url_is_quite_long'].map((text) => ({
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
    for (let at = where.indexOf(text, from); at >= 0 && at < to; at = where.indexOf(text, at + 1)) hits.push([at, id]);
  });
  return hits.sort(byPlace);
}

const byPlace = (a: Hit, b: Hit): number => a[0] - b[0] || a[1] - b[1];

function found(kernel: Kernel, bytes: Buffer, from: number, to: number): Hit[] {
  kernel.text.fill(0x61, bytes.length, bytes.length + 300);
  bytes.copy(kernel.text);
  const hits: Hit[] = [];
  kernel.scan(from, to, bytes.length, (at, keyword) => hits.push([at, keyword]));
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

it('gives the same hits in the same order from both kernels on real files', () => {
  const folder = 'node_modules/yaml/dist/compose';
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(`${folder}/${name}`);
    const [first, second] = kernels.map(([, kernel]) => found(kernel, bytes, 0, bytes.length));
    expect(first).toEqual(second);
  }
});

it('refuses keywords that no gram holds', () => {
  expect(() => buildTables([{ text: 'a', anyCase: false }])).toThrow(RangeError);
  expect(() => buildTables([{ text: 'a'.repeat(33), anyCase: false }])).toThrow(RangeError);
});
