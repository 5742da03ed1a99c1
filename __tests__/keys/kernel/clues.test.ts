import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clue } from '../../../src/keys/kernel/clue.ts';
import type { Kernel } from '../../../src/keys/kernel/kernel.ts';
import { plainKernel } from '../../../src/keys/kernel/plain.ts';
import { wasmKernel } from '../../../src/keys/kernel/wasm.ts';

const keywords = [{ text: 'abc', anyCase: false }];
const fast = wasmKernel(keywords);
const plain = plainKernel(keywords);

function cluesOf(kernel: Kernel, bytes: Buffer, to = bytes.length): string[] {
  kernel.text.fill(0, bytes.length, bytes.length + 200);
  bytes.copy(kernel.text);
  const list: string[] = [];
  kernel.clues(0, to, bytes.length, (at, kind) => list.push(`${at} ${kind}`));
  return list;
}

const piece = fc.oneof(
  fc.constantFrom('%', '%2D', '%2d', '%20', '\\x2d', '\\u002d', '\\u{2d}', '\\055', '\\n', '\\\n', '\\\r\n', '&#45;'),
  fc.constantFrom(
    '&#x2D;',
    '&#39;',
    '&#',
    '=2D',
    '=2d',
    '=\n',
    '=\r\n',
    '"',
    "' + '",
    '"\n  f"',
    '" & _\n "',
    'a',
    '-',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ maxLength: 40 }).map((text) => Buffer.from(text).toString('base64url')),
  fc.string({ maxLength: 40 }).map((text) => Buffer.from(text).toString('hex')),
);

it('gives the same clues from both kernels', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(20), (pieces, cut) => {
      const bytes = Buffer.from(pieces.join(''));
      const to = Math.max(0, bytes.length - cut);
      expect(cluesOf(fast, bytes, to)).toEqual(cluesOf(plain, bytes, to));
    }),
    { numRuns: 600 },
  );
});

it('gives the same clues from both kernels wherever a run begins and ends', () => {
  const secret = 'a secret of some length';
  const runs = [
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('hex'),
    `${'a'.repeat(24)}/${'2'.repeat(20)}`,
    'A'.repeat(20),
    '7'.repeat(19),
  ];
  for (const run of runs) {
    for (let ahead = 0; ahead < 100; ahead++) {
      const bytes = Buffer.from(`${' '.repeat(ahead)}${run} ${run}`);
      for (const to of [bytes.length, ahead + 1, ahead + 20]) {
        expect(cluesOf(fast, bytes, to)).toEqual(cluesOf(plain, bytes, to));
      }
    }
  }
});

it('gives the same clues from both kernels for every byte behind one that may begin an escape or a joint', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  for (const site of Buffer.from('%\\&="\'`')) {
    for (const rest of ['2d', '"a', 'f"a', '05', ' + "a', 'mp;#']) {
      const text = Buffer.concat(bytes.map((byte) => Buffer.from([0x6b, site, byte, ...Buffer.from(`${rest} `)])));
      expect(cluesOf(fast, text)).toEqual(cluesOf(plain, text));
    }
  }
});

it('gives the same clues from both kernels on real files', () => {
  const folder = 'node_modules/yaml/dist/compose';
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(`${folder}/${name}`);
    expect(cluesOf(fast, bytes)).toEqual(cluesOf(plain, bytes));
  }
});

it('drops no clue when there are more than it can list at once', () => {
  expect(cluesOf(fast, Buffer.from('%41'.repeat(20_000)))).toHaveLength(20_000);
});

describe('clues', () => {
  const text = 'a secret of some length';
  it.each([
    [`x=${Buffer.from(text).toString('base64')}`, clue.base64],
    [`/${Buffer.from(`😀😀${text}`).toString('base64url')}/`, clue.base64],
    [`x ${Buffer.from(text, 'utf16le').toString('base64')}`, clue.base64],
    [Buffer.from(text).toString('hex'), clue.hex],
    ['sk%2Dab', clue.percent],
    ['sk\\x2dab', clue.backslash],
    ['sk\\u002dab', clue.backslash],
    ['sk\\u{2d}ab', clue.backslash],
    ['sk\\055ab', clue.backslash],
    ['"sk-\\\nab"', clue.backslash],
    ['sk&#45;ab', clue.entity],
    ['sk&#x2d;ab', clue.entity],
    ['sk&amp;#45;ab', clue.entity],
    ['sk=2Dab', clue.quoted],
    ['sk-=\r\nab', clue.quoted],
    ['"sk-" + "ab"', clue.joint],
    ['"sk-"\n    f"ab"', clue.joint],
    ['"sk-" & _\r\n  "ab"', clue.joint],
  ])('%j', (encoded, kind) => {
    expect(
      cluesOf(fast, Buffer.from(`${encoded} ................`)).map((each) => Number(each.split(' ')[1])),
    ).toContain(kind);
  });

  it.each([
    'The quick brown fox jumps over the lazy dog, again and again.',
    'https://example.org/a%20b/caf%C3%A9?q=1',
    'it&#39;s \\n \\u00e9 \\xff x == y ? \'a\' : \'b\', ["a", "b"] {"k": "v"}',
    `"integrity": "sha512-${Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 151 + 199) & 255)).toString('base64')}"`,
    'node_modules/@humanwhocodes/momoa/dist/api-documentation/index',
    '////////////////////////////////////////////////////////////////',
  ])('none in %j', (text) => {
    expect(cluesOf(fast, Buffer.from(text))).toEqual([]);
  });
});
