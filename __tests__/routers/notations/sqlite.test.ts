import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Malformed, readRows } from '../../../src/routers/notations/sqlite.ts';
import { inspect } from '../carriers/support.ts';
import { writeDatabase } from './database.ts';

const config = JSON.stringify({
  gateway: { enabled: true, host: '0.0.0.0', port: 3456 },
  APIKEY: '$CCR_KEY',
  providers: [{ name: 'openrouter', baseUrl: 'https://openrouter.ai/api/v1', apiKey: '$KEY', models: ['é🚀'] }],
  virtualModelProfiles: [],
});

const rows = (texts: readonly string[], table = 'config') =>
  texts.map((text, index) => ({ table, number: index + 1, texts: [text] }));

describe('rows of a database', () => {
  it.each([
    ['short texts', ['a', 'b', 'é🚀']],
    ['none', []],
    ['a text of several pages', ['x'.repeat(5_000), config, 'y'.repeat(513)]],
    ['more rows than a page holds', Array.from({ length: 500 }, (_, at) => `row ${at}`)],
  ])('are read: %s', (_, texts) => {
    expect([...readRows(writeDatabase('config', texts))]).toEqual(rows(texts));
  });

  it('are read as SQLite itself writes them', async () => {
    // Node 20 has no SQLite of its own; there the cases above stand for it.
    const sqlite = await import(['node', 'sqlite'].join(':')).catch(() => undefined);
    const texts = ['short', 'x'.repeat(20_000), config, ...Array.from({ length: 2_000 }, (_, at) => `row ${at}`)];
    if (!sqlite?.DatabaseSync.prototype.serialize) {
      expect([...readRows(writeDatabase('config', texts))]).toHaveLength(texts.length);
      return;
    }
    const database = new sqlite.DatabaseSync(':memory:');
    database.exec('create table config (id integer primary key, json text)');
    for (const text of texts) database.prepare('insert into config (json) values (?)').run(text);
    expect([...readRows(Buffer.from(database.serialize()))]).toEqual(rows(texts));
  });

  it('of damaged databases end in a Malformed or in rows, and always end', () => {
    const whole = writeDatabase('config', [
      'a',
      'x'.repeat(3_000),
      ...Array.from({ length: 60 }, (_, at) => `row ${at}`),
    ]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          expect([...readRows(bytes)].length).toBeLessThanOrEqual(100_000);
        } catch (error) {
          expect(error).toBeInstanceOf(Malformed);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('that lead into themselves are not followed', () => {
    const bytes = writeDatabase(
      'config',
      Array.from({ length: 500 }, (_, at) => `row ${at}`),
    );
    // The tree's root is page 2, an interior page: its rightmost child becomes the page itself.
    bytes.writeUInt32BE(2, 512 + 8);
    expect(() => [...readRows(bytes)]).toThrow('its page 2 is used twice');
  });
});

describe('the store of CCR 3', () => {
  it('is reported, and the config in its rows is judged', async () => {
    const { findings, skipped } = await inspect(
      'home/.claude-code-router/config.sqlite',
      writeDatabase('app', [config]),
    );
    const lines = findings.map(({ rule, severity, message, line, column }) => [rule, severity, line, column, message]);
    expect(skipped).toEqual([]);
    expect(lines).toContainEqual([
      'config-committed',
      'error',
      1,
      1,
      'The store of CCR 3 is committed, which holds every key in clear',
    ]);
    expect(lines).toContainEqual([
      'provider-banned',
      'error',
      1,
      1,
      "BANNED provider: openrouter (row 1 of table 'app')",
    ]);
    expect(lines).toContainEqual([
      'host-not-local',
      'error',
      1,
      1,
      `HOST must be "127.0.0.1", found '0.0.0.0' (listens on every interface) (row 1 of table 'app')`,
    ]);
  });

  it('is not passed over where it is damaged', async () => {
    const { findings, skipped } = await inspect(
      '.claude-code-router/config.sqlite',
      writeDatabase('app', [config]).subarray(0, 700),
    );
    expect(findings.map(({ rule }) => rule)).toContain('config-committed');
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'the rows of the database could not all be read: its page 2 is missing',
    ]);
  });
});
