import { describe, expect, it } from '@jest/globals';
import { inspecting, keyOf, placesOf, tokenOf } from './support.ts';

const inspect = inspecting();
const key = keyOf(1);
const megabyte = 1024 * 1024;
/** Lines of 64 bytes. */
const filler = (bytes: number): string => `${'.'.repeat(63)}\n`.repeat(bytes / 64);

describe('places', () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['the start of a file', key, ['1:1-1:47 key-format']],
    ['behind astral and accented characters', `\n  "é😀": "${key}"`, ['2:11-2:57 key-format']],
    ['behind a byte order mark', `\ufeffk=${key}`, ['1:3-1:49 key-format']],
    ['a secret beside a word', `ZebraQ_key: "${tokenOf(2)}"\n`, ['1:14-1:46 key-context']],
    ['a keyword within the secret', `x = abc7Q~${tokenOf(3).slice(0, 31)}`, ['1:5-1:42 key-middle']],
    ['two on one line', `${key} ${keyOf(2)}`, ['1:1-1:47 key-format', '1:48-1:94 key-format']],
    ['a longer pattern than the usual window', `zq-long-${'Ab3dE'.repeat(170)}`, ['1:1-1:859 key-long']],
    ['nothing', `zq-v1-${'a1'.repeat(19)}`, []],
  ];
  it.each(cases)('%s', async (_, text, places) => {
    expect(placesOf(await inspect('a.txt', text))).toEqual(places);
  });

  it.each([
    ['LE', Buffer.from(`\n😀 ${key}`, 'utf16le')],
    ['LE with a mark', Buffer.from(`\ufeff\n😀 ${key}`, 'utf16le')],
    ['BE', Buffer.from(`\n😀 ${key}`, 'utf16le').swap16()],
    ['BE with a mark', Buffer.from(`\ufeff\n😀 ${key}`, 'utf16le').swap16()],
  ])('UTF-16 %s', async (_, bytes) => {
    for (const step of [3, 4096])
      expect(placesOf(await inspect('a.txt', bytes, step))).toEqual(['2:4-2:50 key-format']);
  });

  it('UTF-16 of several megabytes', async () => {
    const bytes = Buffer.from(`\ufeff${filler(3 * megabyte)}${key}`, 'utf16le');
    expect(placesOf(await inspect('a.txt', bytes, 100_001))).toEqual([
      `${3 * 16384 + 1}:1-${3 * 16384 + 1}:47 key-format`,
    ]);
  });
});

describe('chunks', () => {
  it.each([false, true])('find a key at every place around the end of a chunk (plain kernel: %s)', async (plain) => {
    const look = inspecting({}, plain);
    for (const end of [megabyte - 8192, megabyte]) {
      for (let shift = -60; shift <= 60; shift += plain ? 30 : 1) {
        const text = `${filler(megabyte - 16384)}${'.'.repeat(end + shift - megabyte + 16383)}\n${key}\n${filler(16384)}`;
        expect(placesOf(await look('a.txt', text))).toEqual(['16130:1-16130:47 key-format']);
      }
    }
  });

  it('count lines and columns on after the memory is full', async () => {
    const text = `${filler(17 * megabyte)}é${'.'.repeat(megabyte)}${key}\n${filler(20 * megabyte)} ${key}`;
    const found = placesOf(await inspect('a.txt', text));
    const [first, second] = [17 * 16384 + 1, 37 * 16384 + 2];
    expect(found).toEqual([
      `${first}:${megabyte + 2}-${first}:${megabyte + 48} key-format`,
      `${second}:2-${second}:48 key-format`,
    ]);
  });

  it('count the columns of a line that is longer than the memory', async () => {
    const text = `\n${'é.'.repeat(9 * megabyte)}${key}`;
    expect(placesOf(await inspect('a.txt', text))).toEqual([
      `2:${18 * megabyte + 1}-2:${18 * megabyte + 47} key-format`,
    ]);
  });

  it('report a key once that lies in what two parts of a large file share', async () => {
    const text = `${filler(15.5 * megabyte)}${key}\n${filler(15 * megabyte)}`;
    expect((await inspect('a.txt', text)).findings).toHaveLength(1);
  });
});

it('loses no key behind 200,000 decoys', async () => {
  const text = `${'zq-v1-'.repeat(200_000)}\n${key}`;
  expect(placesOf(await inspect('a.txt', text))).toEqual(['2:1-2:47 key-format']);
});

describe('what is asked of a file', () => {
  const both = `${key}\nzebraq: ${tokenOf(4)}\n`;
  it.each([
    ['a.txt', both, 2],
    ['package-lock.json', both, 1],
    ['a.min.js', both, 1],
    ['a.js', `${both}${'x'.repeat(9000)}`, 1],
    ['a.json', `${both}${'x'.repeat(9000)}`, 2],
    ['a.bin', `${both}\0`, 1],
  ])('%s', async (path, text, count) => {
    expect((await inspect(path, text)).findings).toHaveLength(count);
  });
});

describe('router configs', () => {
  const seen: string[] = [];
  const look = inspecting({
    routers: async (path, text) => {
      seen.push(`${path} ${text.length}`);
      const problem = { rule: 'config-committed', at: { start: 0, end: 1 }, message: 'm', fix: 'f', subject: 's' };
      return { said: [{ problem }], configs: 1 };
    },
  });

  it('are looked for in files with an anchor or a telling name, and counted', async () => {
    seen.length = 0;
    expect(await look('a.json', `\ufeff{"RouterQ": 1}`)).toMatchObject({ configs: 1, findings: [{ line: 1 }] });
    expect(await look('b.json', '{"route": 1}')).toMatchObject({ configs: 0, findings: [] });
    expect(await look('routerq.json', '')).toMatchObject({ configs: 1 });
    expect(seen).toEqual(['a.json 14', 'routerq.json 0']);
  });

  it('are looked for behind a NUL, which makes a file binary for git alone', async () => {
    expect(await look('a.json', '/* \0 */ {"RouterQ": 1}')).toMatchObject({ configs: 1 });
    expect(await look('routerq.json', '\0')).toMatchObject({ configs: 1 });
    expect(await look('a.bin', '\0 {"RouterQ": 1}')).toMatchObject({ configs: 0 });
  });

  it('are looked for in the first parts of a large file, and the rest is told to be left out', async () => {
    const part = `${filler(15 * megabyte)}routerq\n`;
    const result = await look('a.log', part.repeat(4));
    expect(result.configs).toBe(2);
    expect(result.skipped).toEqual([
      { path: 'a.log', reason: 'router configs were looked for in its first 32 MB only' },
      { path: 'a.log', reason: 'router configs were looked for in its first 32 MB only' },
    ]);
  });
});

describe('what is encoded', () => {
  const reason = 'holds more encodings in one another than are taken off';

  it('is stated where encodings side by side are too many to be taken off before and after each other', async () => {
    const text = 'a%2541\\x41&amp;#65;=3D41"a" + "b" '.repeat(2000);
    expect((await inspect('a.txt', text)).skipped).toEqual([{ path: 'a.txt', reason }]);
    // The next file starts anew.
    expect((await inspect('b.txt', 'a%41')).skipped).toEqual([]);
  });
});
