import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Fragment, offsetIn, spanIn } from '../../../src/routers/fragment.ts';
import { base64 } from '../../../src/routers/views/base64.ts';
import { escaped } from '../../../src/routers/views/escaped.ts';
import { lines } from '../../../src/routers/views/lines.ts';
import { prefixed } from '../../../src/routers/views/prefixed.ts';
import { doubled, entities, percent } from '../../../src/routers/views/replaced.ts';
import type { View } from '../../../src/routers/views/view.ts';

/** A key and a value of it, with whatever characters between and behind them. */
const content = fc
  .tuple(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map(([value, rest]) =>
    JSON.stringify({ Providers: value.replace(/[\\"]/g, ''), é: rest.replace(/[\\"]/g, '🚀') }, null, 1),
  );

const html = (text: string): string =>
  text.replace(/[&"<]/g, (c) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;' })[c] ?? c);

/** How a carrier writes a text, and a character of it. */
const cases: readonly (readonly [View, (text: string) => string, (character: string) => string, string])[] = [
  [
    escaped,
    (text) => `x = "${JSON.stringify(text).slice(1, -1)}";`,
    (c) => JSON.stringify(c).slice(1, -1),
    'Providers',
  ],
  [doubled, (text) => `1,"${text.replaceAll('"', '""')}"`, (c) => c.replace('"', '""'), 'Providers'],
  [entities, (text) => `<pre>${html(text)}</pre>`, html, 'Providers'],
  [percent, (text) => `?a=${encodeURIComponent(text)}`, encodeURIComponent, 'Providers'],
  [prefixed, (text) => `+before\n+${text.replaceAll('\n', '\n+')}\n`, (c) => c, 'Providers'],
];

function open(view: View, text: string, key: string): Fragment {
  const fragment = view.over({ text })(text.indexOf(key));
  if (!fragment) throw new Error(`${view.id} does not open ${text}`);
  return fragment;
}

describe.each(cases)('the view of $0.id', (view, wrap, spell, key) => {
  it('shows what was written, and knows where each character stands', () => {
    fc.assert(
      fc.property(content, (text) => {
        const wrapped = wrap(text);
        const fragment = open(view, wrapped, key);
        const from = fragment.text.indexOf(text);
        expect(from).toBeGreaterThanOrEqual(0);
        let at = from;
        for (const character of text) {
          const { start, end } = spanIn(fragment, { start: at, end: at + character.length });
          const shown = wrapped.slice(start, end);
          expect(character === '\n' ? shown.trim() : shown).toBe(
            character === '\n' ? spell('\n').trim() : spell(character),
          );
          at += character.length;
        }
      }),
    );
  });
});

describe('the view of base64', () => {
  it.each([0, 1, 2])('maps a value %i bytes behind a group to the characters that hold its bits', (ahead) => {
    const text = `${' '.repeat(ahead)}{"Providers": "é🚀", "HOST": "0.0.0.0"}`;
    const wrapped = `content: ${Buffer.from(text).toString('base64')}\nnext: 1\n`;
    const fragment = open(base64, wrapped, Buffer.from(text).toString('base64').slice(8, 16));
    const start = fragment.text.indexOf('"0.0.0.0"');
    const span = spanIn(fragment, { start, end: start + 9 });
    const bytes = Buffer.byteLength(text.slice(0, text.indexOf('"0.0.0.0"')));
    expect(fragment.text.startsWith(text)).toBe(true);
    expect(span).toEqual({ start: 9 + Math.floor((bytes * 4) / 3), end: 9 + Math.ceil(((bytes + 9) * 4) / 3) });
  });

  it('joins lines', () => {
    const code = Buffer.from('{"Providers": [{"name": "a", "api_base_url": "https://a.example"}]}').toString('base64');
    const text = `content: |\n  ${code.slice(0, 40)}\n  ${code.slice(40)}\nx: 1`;
    expect(open(base64, text, code.slice(44, 52)).text).toContain('"api_base_url": "https://a.example"}]}');
  });
});

describe('the view of lines', () => {
  it('joins the items of a list, and the parts of a sum', () => {
    const list = '["{\\n",\n "  \\"Providers\\": []\\n",\n "}"]';
    expect(open(lines, list, 'Providers').text).toBe('{\n  "Providers": []\n}');
    const sum = `"{\\"Providers\\":" +\n  '[]}'`;
    const fragment = open(lines, sum, 'Providers');
    expect(fragment.text).toBe('{"Providers":[]}');
    expect(offsetIn(fragment, fragment.text.indexOf('['))).toBe(sum.indexOf('['));
  });

  it('leaves a single literal alone', () => {
    expect(lines.over({ text: '{"a": "Providers"}' })(7)).toBeUndefined();
  });
});
