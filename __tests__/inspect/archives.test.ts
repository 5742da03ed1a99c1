import { gzipSync as gzip } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { inspecting, keyOf, placesOf } from './support.ts';

const key = keyOf(1);
const text = strToU8(`first\n  key = "${key}"\n`);
const place = '2:10-2:56 key-format';

const inspect = inspecting({
  routers: async () => ({ said: [], configs: 1 }),
});

async function look(path: string, bytes: Uint8Array, step?: number) {
  const inspected = await inspect(path, Buffer.from(bytes), step);
  return {
    found: inspected.findings.map(({ path: member }, index) => `${member} ${placesOf(inspected)[index]}`),
    skipped: inspected.skipped.map(({ path: member, reason }) => `${member}: ${reason}`),
    configs: inspected.configs,
    bytes: inspected.bytes,
  };
}

/** A ustar archive. */
function tar(files: Readonly<Record<string, Uint8Array>>, kind = '0'): Uint8Array {
  const blocks = Object.entries(files).flatMap(([name, bytes]) => {
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write(bytes.length.toString(8).padStart(11, '0'), 124);
    header.write(kind, 156);
    header.write('ustar\x0000', 257);
    return [header, Buffer.from(bytes), Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

it('takes no text for an archive', async () => {
  expect(await look('a.txt', Buffer.from(`${' '.repeat(257)}ustar\n${key}`))).toMatchObject({
    found: ['a.txt 2:1-2:47 key-format'],
    skipped: [],
  });
});

describe('members are looked at', () => {
  const cases: readonly [string, Uint8Array, readonly string[]][] = [
    ['a.zip', zipSync({ 'b/c.txt': text, 'd.txt': strToU8('x') }), ['a.zip!/b/c.txt']],
    ['a.zip', zipSync({ 'stored.txt': [text, { level: 0 }] }), ['a.zip!/stored.txt']],
    [
      'a.xlsx',
      zipSync({ 'xl/sharedStrings.xml': text, 'docProps/app.xml': text }),
      ['a.xlsx!/xl/sharedStrings.xml', 'a.xlsx!/docProps/app.xml'],
    ],
    ['a.txt.gz', gzipSync(text), ['a.txt.gz!/a.txt']],
    ['a.tar', tar({ 'b.txt': text, 'c.txt': text }), ['a.tar!/b.txt', 'a.tar!/c.txt']],
    ['a.tgz', gzipSync(tar({ 'b.txt': strToU8('nothing'), 'c.txt': text })), ['a.tgz!/c.txt']],
    [
      'a.jar',
      zipSync({ 'lib/b.zip': zipSync({ 'c.tar.gz': gzipSync(tar({ 'd.txt': text })) }) }),
      ['a.jar!/lib/b.zip!/c.tar.gz!/d.txt'],
    ],
    ['a.zip', zipSync({ 'w.txt': Buffer.from(`\ufefffirst\n  key = "${key}"\n`, 'utf16le') }), ['a.zip!/w.txt']],
  ];
  it.each(cases)('%s %#', async (path, bytes, members) => {
    for (const step of [undefined, 1000]) {
      const { found, skipped } = await look(path, bytes, step);
      expect(found).toEqual(members.map((member) => `${member} ${place}`));
      expect(skipped).toEqual([]);
    }
  });

  it('with long names', async () => {
    const name = `${'folder/'.repeat(30)}file.txt`;
    const gnu = Buffer.concat([
      tar({ '././@LongLink': strToU8(`${name}\0`) }, 'L').subarray(0, 1024),
      tar({ x: text }),
    ]);
    const record = `${name.length + 10} path=${name}\n`;
    const pax = Buffer.concat([tar({ 'PaxHeaders/x': strToU8(record) }, 'x').subarray(0, 1024), tar({ x: text })]);
    for (const bytes of [gnu, pax]) expect((await look('a.tar', bytes)).found).toEqual([`a.tar!/${name} ${place}`]);
  });

  it('for router configs, too, and without moving a terminal by their names', async () => {
    const { configs, found } = await look(
      'a.zip',
      zipSync({ '\u001b[31m\n.txt': text, 'r.json': strToU8('{"RouterQ":1}') }),
    );
    expect(configs).toBe(1);
    expect(found).toEqual([`a.zip!/\\u001b[31m\\u000a.txt ${place}`]);
  });

  it('counts the bytes of the archive, not of its members', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(100_000) });
    expect((await look('a.zip', bytes)).bytes).toBe(bytes.length);
  });
});

describe('what cannot be looked at is told', () => {
  const zeros = (size: number) => new Uint8Array(size);

  it('a bomb', async () => {
    const bomb = gzip(zeros(100_000_000));
    expect((await look('a.gz', bomb)).skipped).toEqual(['a.gz: unpacks to more than 8 MB']);
  });

  it('a bomb of many members, after what came ahead of it', async () => {
    const members = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`z${index}`, zeros(1_000_000)]));
    const { found, skipped } = await look('a.zip', zipSync({ 'a.txt': text, ...members }));
    expect(found).toEqual([`a.zip!/a.txt ${place}`]);
    expect(skipped).toEqual(['a.zip: unpacks to more than 8 MB']);
  });

  it('a bomb of archives', async () => {
    const inner = zipSync({ a: zeros(5_000_000) });
    const members = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.zip`, inner]));
    const { skipped } = await look('a.zip', zipSync(members));
    expect(skipped[0]).toBe('a.zip!/1.zip: unpacks to more than 8 MB');
    expect(skipped).toHaveLength(19);
  });

  it('too many archives in archives', async () => {
    let bytes = zipSync({ 'a.txt': text });
    for (let depth = 0; depth < 5; depth++) bytes = zipSync({ 'a.zip': bytes });
    const { found, skipped } = await look('a.zip', bytes);
    expect(found).toEqual([]);
    expect(skipped).toEqual([`a.zip${'!/a.zip'.repeat(4)}: is more than 4 archives deep`]);
  });

  it.each([
    ['a.zip', zipSync({ 'a.txt': text })],
    ['a.gz', gzipSync(text)],
    ['a.tar', tar({ 'a.txt': strToU8('x'.repeat(2000)) })],
  ])('a damaged %s', async (path, bytes) => {
    const damaged = Uint8Array.from(bytes.subarray(0, bytes.length - (path === 'a.tar' ? 2000 : 0)));
    if (path !== 'a.tar') damaged.fill(0xff, path === 'a.gz' ? 10 : 45, 60);
    expect((await look(path, damaged)).skipped).toHaveLength(1);
    const short = bytes.subarray(0, path === 'a.tar' ? 700 : bytes.length - (path === 'a.gz' ? 40 : 120));
    expect((await look(path, short)).skipped).toHaveLength(1);
  });

  it('an archive that is too large to be kept', async () => {
    const bytes = Buffer.alloc(70 * 1024 * 1024, 1);
    bytes.writeUInt32BE(0x504b0304);
    expect((await look('a.zip', bytes)).skipped).toEqual(['a.zip: is an archive of more than 64 MB']);
  });
});

it('counts what a tar holds beside its members', async () => {
  const long = Buffer.concat([tar({ 'b.txt': text }), Buffer.alloc(20_000_000)]);
  expect(await look('a.tgz', gzip(long))).toMatchObject({
    found: [`a.tgz!/b.txt ${place}`],
    skipped: ['a.tgz: unpacks to more than 8 MB'],
  });
});
