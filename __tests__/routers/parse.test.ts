import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { memberOf } from '../../src/routers/node.ts';
import { ParseFailure, parseJson } from '../../src/routers/parse.ts';
import { plain } from './plain.ts';

const accepted: readonly [string, string, unknown][] = [
  ['CRLF and a trailing comma', '{\r\n"a":1,\r\n}', { a: 1 }],
  ['an escaped key', '{"\\u0050roviders":[]}', { Providers: [] }],
  ['single quotes', "{'a':'it\\'s'}", { a: "it's" }],
  ['keys without quotes', '{a$b_:1, été:2}', { a$b_: 1, été: 2 }],
  ['numbers of JSON5', '{a:0xFF,b:-0x1,c:+1,d:.5,e:5.}', { a: 255, b: -1, c: 1, d: 0.5, e: 5 }],
  ['infinities and NaN', '[Infinity,-Infinity,NaN]', [Infinity, -Infinity, NaN]],
  ['a continued line', '["x\\\ny"]', ['xy']],
  ['comments', '/* x */ { // y\n "a": 1 }', { a: 1 }],
  ['equal keys', '{"a":1,"a":2}', { a: 2 }],
];

describe('parseJson', () => {
  it.each(accepted)('reads %s', async (_, text, value) => {
    expect(plain(await parseJson(text))).toEqual(value);
  });

  it('keeps both of two equal keys, the last first', async () => {
    const node = await parseJson('{"a":1,"a":2}');
    const all = node.kind === 'object' ? node.members.filter(({ key }) => key === 'a') : [];
    expect(all.map(({ value }) => plain(value))).toEqual([1, 2]);
    expect(memberOf(node, 'a')?.value).toMatchObject({ value: 2, start: 11, end: 12 });
  });

  it('takes __proto__ for a key like any other', async () => {
    const node = await parseJson('{"__proto__":{"Providers":[]}}');
    expect(node).toMatchObject({ members: [{ key: '__proto__', value: { kind: 'object' } }] });
  });

  it.each([
    ['', 1, 1],
    ['{\n  "a": 1\n  "b": 2 }', 3, 3],
    ['{ "a": [1,\n', 1, 10],
    ['{} {}', 1, 4],
    [`${'['.repeat(100_000)}`, 1, 201],
    [`{"a":"${'['.repeat(500)}"`, 1, 507],
  ])('refuses %#. at its place', async (text, line, column) => {
    const failure = await parseJson(text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ParseFailure);
    expect(failure).toMatchObject({ line, column });
  });

  it.each(['', '{', '{\n', '[', '{"a"', "{'a'  ", '{"a":', '{"a":1', '[1,', '{"a":{', '"abc', '/* x'])(
    'says of %j that it ends too early',
    async (text) => {
      await expect(parseJson(text)).rejects.toThrow('it ends too early');
    },
  );

  it.each(['{a:1}}', '{"a":1,,}', '{"a" 1}', '{"a":b}'])('does not say of %j that it ends too early', async (text) => {
    await expect(parseJson(text)).rejects.toThrow('it is not JSON5 at');
  });

  it('does not count brackets in strings and comments as nesting', async () => {
    const text = `{"a":"${'[{'.repeat(500)}",'b':'\\'${'['.repeat(500)}' /* ${'{'.repeat(500)} */ // ${'['.repeat(500)}\n}`;
    expect(await parseJson(text)).toMatchObject({ kind: 'object' });
  });

  it('knows the place of every value under any formatting', async () => {
    const space = fc.stringMatching(/^(?:[ \t\r\n]|\/\*[ x]\*\/|\/\/é?\n){0,4}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        fc.infiniteStream(space),
        async (object, spaces) => {
          const gap = (): string => spaces.next().value ?? '';
          let text = `${gap()}{`;
          const places: [string, string, number, number][] = [];
          for (const [key, value] of Object.entries(object)) {
            text += `${gap()}${JSON.stringify(key)}${gap()}:${gap()}`;
            const start = text.length;
            text += JSON.stringify(value);
            places.push([key, value, start, text.length]);
            text += `${gap()},`;
          }
          const node = await parseJson(`${text}${gap()}}${gap()}`);
          const found =
            node.kind === 'object'
              ? node.members.map(({ key, value }) => [key, plain(value), value.start, value.end])
              : [];
          expect(found).toEqual(places);
        },
      ),
      { numRuns: 200, seed: 7 },
    );
  });
});
