import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inspecting, keyOf, placesOf, tokenOf } from '../../inspect/support.ts';

const inspect = inspecting();
const key = keyOf(1);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const escaped = (text: string, write: (code: number) => string, only = /./): string =>
  [...text].map((c) => (only.test(c) ? write(c.charCodeAt(0)) : c)).join('');
const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');

const encodings: Readonly<Record<string, (text: string) => string>> = {
  base64,
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'upper-case hex': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  percent: (text) => escaped(text, (code) => `%${hex(code, 2)}`, /[^a-z]/),
  '\\u': (text) => escaped(text, (code) => `\\u${hex(code, 4)}`),
  '\\u{}': (text) => escaped(text, (code) => `\\u{${hex(code, 2)}}`, /[-\\]/),
  '\\x': (text) => escaped(text, (code) => `\\x${hex(code, 2)}`, /[-\d\\]/),
  octal: (text) => escaped(text, (code) => `\\${code.toString(8).padStart(3, '0')}`, /[-\d\\]/),
  'decimal entities': (text) => escaped(text, (code) => `&#${code};`, /[-&]/),
  'hexadecimal entities': (text) => escaped(text, (code) => `&#x${hex(code, 2)};`),
  'quoted-printable': (text) => escaped(text, (code) => `=${hex(code, 2).toUpperCase()}`, /[-=]/),
};

describe('an encoded key', () => {
  it.each(Object.entries(encodings))('in %s', async (_, encode) => {
    const encoded = encode(key);
    expect(placesOf(await inspect('a.txt', `\nx ${encoded}\n`))).toEqual([
      `2:3-2:${3 + encoded.replace(/=+$/, '').length} key-format`,
    ]);
  });

  it('in any encodings of encodings, up to five', async () => {
    const names = Object.keys(encodings);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
        fc.nat(99),
        async (chain, seed) => {
          const encoded = chain.reduce((text, name) => encodings[name]?.(text) ?? '', keyOf(seed));
          const { findings } = await inspect('a.txt', `\nvalue: ${encoded}\n`);
          expect(findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['key-format', 2, 8]]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['+', `a = "${key.slice(0, 9)}" + "${key.slice(9)}"`, '1:6-1:57'],
    ['+ over lines', `a = '${key.slice(0, 20)}' +\n    '${key.slice(20)}'`, '1:6-2:32'],
    [
      'three literals below each other',
      `(\n "${key.slice(0, 3)}"\n f"${key.slice(3, 20)}"\n "${key.slice(20)}")`,
      '2:3-4:29',
    ],
    ['a line that goes on', `a = "${key.slice(0, 20)}\\\n${key.slice(20)}"`, '1:6-2:27'],
    ['a soft line break', `key: ${key.slice(0, 20)}=\r\n${key.slice(20)}\r\n`, '1:6-2:27'],
    ['wrapped base64', `a\n${base64(`some text first, ${key} and more`).replace(/.{24}/g, '$&\n  ')}`, '2:23-5:15'],
  ])('over %s', async (_, text, place) => {
    expect(placesOf(await inspect('a.txt', text))).toEqual([`${place} key-format`]);
  });

  it('beside a word that is encoded with it', async () => {
    const text = base64(`ZEBRAQ_KEY=${tokenOf(3)}\n`);
    expect(placesOf(await inspect('a.txt', text))).toEqual(['1:15-1:59 key-context']);
  });

  it('behind 100 KB of other base64', async () => {
    const text = base64(`${'lorem ipsum '.repeat(70_000)}${key}`);
    expect((await inspect('a.txt', text)).findings).toHaveLength(1);
  });

  it.each(['percent', '\\u{}', '\\x', 'octal', 'decimal entities', 'quoted-printable'])(
    'behind more other escapes than are decoded at once: %s',
    async (name) => {
      const encode = encodings[name] ?? base64;
      const other = `${'lorem ipsum '.repeat(25)}${encode('a-b=c')}`;
      for (const shift of [0, 100, 300, 500]) {
        const text = `${other.repeat(1000)}${'.'.repeat(shift)} ${encode(key)}`;
        const { findings } = await inspect('a.txt', text);
        expect(findings.map(({ column, endColumn }) => [column, endColumn])).toEqual([
          [other.length * 1000 + shift + 2, text.length + 1],
        ]);
      }
    },
  );

  it('in base64 of UTF-16', async () => {
    const text = Buffer.from(`$key = '${key}'`, 'utf16le').toString('base64');
    expect(placesOf(await inspect('a.ps1', `-EncodedCommand ${text}`))).toEqual(['1:38-1:160 key-format']);
  });

  it('in a path', async () => {
    expect((await inspect('a.txt', `https://example.org/v1/token/${base64(key)}/x`)).findings).toHaveLength(1);
  });

  it('once, at every place around the end of a chunk and of the memory', async () => {
    const encoded = encodings['\\u']?.(key) ?? '';
    for (const size of [1024 * 1024, 16 * 1024 * 1024]) {
      for (const shift of [-9000, -8300, -8192, -8100, -4096, -300, 0]) {
        const text = `${'.'.repeat(size + shift)} ${encoded} ${'.'.repeat(2 ** 21)}`;
        expect((await inspect('a.txt', text)).findings).toHaveLength(1);
      }
    }
  });
});
