import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLiteral } from '../../../src/routers/literal/literal.ts';
import type { Node } from '../../../src/routers/node.ts';
import { plain } from '../plain.ts';

describe('readLiteral', () => {
  it.each([
    ['JSON', '{"a": [1, -2.5e3, true, null, "x\\u0041\\n"]}', { a: [1, -2500, true, null, 'xA\n'] }],
    ['JSON5', "{a: 'b', /* c */ d: .5, // e\n f: [1, 2,],}", { a: 'b', d: 0.5, f: [1, 2] }],
    [
      'JavaScript',
      "{ a, ...rest, b: `x`, ['c']: f(1, 2), d: x ? 1 : 2 }",
      { b: 'x', c: '<f(1, 2)>', d: '<x ? 1 : 2>', a: '<a>', '...': '<...rest>' },
    ],
    [
      'Python',
      "{'a': True, \"b\": None, 'c': ('x' 'y'), 'd': r'\\n'}",
      { a: true, b: null, c: "<('x' 'y')>", d: '\\n' },
    ],
    ['a call of Python', 'dict(a=1, b=[dict(c="d")])', { a: 1, b: [{ c: 'd' }] }],
    ['Go', 'map[string]any{"a": []string{"b", `c`,}, "d": []any{},}', { a: ['b', 'c'], d: [] }],
    ['Swift', '["a": ["b": 1], "c": []]', { a: { b: 1 }, c: [] }],
    ['PHP', "['a' => ['b', 'c'], 'd' => array('e' => 1)]", { a: ['b', 'c'], d: { e: 1 } }],
    ['Ruby', '{ "a" => 1, b: \'c\' }', { a: 1, b: 'c' }],
    [
      'Nix',
      '{ a = "b"; c = [ "d" "e" ]; f.g = true; h = rec { i = 1; }; }',
      { a: 'b', c: ['d', 'e'], h: { i: 1 }, f: { g: true } },
    ],
    ['HCL', '{\n  a = "b"\n  c = var.d\n  e = ["f"] # g\n}', { a: 'b', c: '<var.d>', e: ['f'] }],
    [
      'PowerShell',
      "@{ a = 'b'; c = @('d', 'e'); f = $true; g = $env:H }",
      { a: 'b', c: ['d', 'e'], f: true, g: '<$env:H>' },
    ],
    ['Lua', '{ a = "b", ["c"] = { "d" }, -- e\n}', { a: 'b', c: ['d'] }],
    ['a sum of strings', '{ a: "b" + "c" + \'d\' }', { a: 'bcd' }],
    ['a template', '{ "a": {{ .x | toJson }}, {{ if .y }}"b": 1{{ end }} }', { a: '<{{ .x | toJson }}>', b: 1 }],
    ['continued lines', '{"a": 1, \\\n "b": 2\\n}', { a: 1, b: 2 }],
  ])('reads %s', (_, text, expected) => {
    expect(plain(readLiteral(text, 0))).toEqual(expected);
  });

  it.each(['{', '{"a"', '["b"', '{"a": }', 'x', '"a"', '{"a": "b\n"}', `${'['.repeat(100)}${']'.repeat(100)}`])(
    'takes %j for no literal',
    (text) => {
      expect(readLiteral(text, 0)).toBeUndefined();
    },
  );

  it('reads every JSON text as JSON does, with spans that hold exactly each value', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 5 });
    fc.assert(
      fc.property(object, fc.constantFrom(0, 2, '\t'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const node = readLiteral(text, 0);
        expect(node?.end).toBe(text.length);
        check(node, text);
      }),
    );
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '"',
      "'",
      '`',
      ':',
      ',',
      '=',
      'a',
      '\\',
      '\n',
      '{{',
      '}}',
      '#',
      '//',
      '/*',
      "''",
      '+',
      '$',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(() => readLiteral(`{${pieces.join('')}`, 0)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

/** Each span holds the JSON text of its value. */
function check(node: Node | undefined, text: string): void {
  if (!node) throw new Error(`nothing was read of ${text}`);
  if (node.kind === 'object') {
    for (const { key, keyAt, value } of node.members) {
      expect(JSON.parse(text.slice(keyAt.start, keyAt.end))).toBe(key);
      check(value, text);
    }
  } else if (node.kind === 'array') for (const item of node.items) check(item, text);
  else expect(JSON.parse(text.slice(node.start, node.end))).toEqual(plain(node));
}
