import fc from 'fast-check';
import type { Span } from '../../src/text.ts';

/** How somebody writes JSON or JSON5. */
export interface Style {
  readonly newline: string;
  readonly indent: string;
  readonly quote: '"' | "'";
  readonly bareKeys: boolean;
  readonly escapedKeys: boolean;
  readonly trailingComma: boolean;
  readonly beforeValue: string;
  readonly top: string;
}

export const styles: fc.Arbitrary<Style> = fc.record({
  newline: fc.constantFrom('\n', '\r\n', '', ' '),
  indent: fc.constantFrom('', '  ', '\t', '    '),
  quote: fc.constantFrom('"', "'"),
  bareKeys: fc.boolean(),
  escapedKeys: fc.boolean(),
  trailingComma: fc.boolean(),
  beforeValue: fc.constantFrom('', ' ', '\t', ' /* 😀 */ ', '\n\n', ' // é\n'),
  top: fc.constantFrom('', '// 😀 a comment\n', '/* { "HOST": "0.0.0.0" } */\r\n', '\n\n  '),
});

/** Writes a value, and tells where each part of it stands by its path: `Providers.0.name`, the empty path for all. */
export function write(value: unknown, style: Style): { text: string; spans: ReadonlyMap<string, Span> } {
  const spans = new Map<string, Span>();
  let text = style.top;
  const put = (part: unknown, path: string, depth: number): void => {
    const start = text.length;
    if (Array.isArray(part))
      list(
        '[',
        ']',
        part.map((item, index) => [String(index), item]),
        false,
        path,
        depth,
      );
    else if (part !== null && typeof part === 'object') list('{', '}', Object.entries(part), true, path, depth);
    else text += typeof part === 'string' ? quoted(part, style) : JSON.stringify(part);
    spans.set(path, { start, end: text.length });
  };
  const list = (
    open: string,
    close: string,
    entries: [string, unknown][],
    keyed: boolean,
    path: string,
    depth: number,
  ): void => {
    text += open;
    entries.forEach(([key, inner], index) => {
      text += style.newline + style.indent.repeat(depth + 1);
      if (keyed) text += `${keyText(key, style)}:${style.beforeValue}`;
      put(inner, path === '' ? key : `${path}.${key}`, depth + 1);
      if (index < entries.length - 1 || style.trailingComma) text += ',';
    });
    text += style.newline + style.indent.repeat(depth) + close;
  };
  put(value, '', 0);
  return { text: `${text}\n`, spans };
}

function quoted(text: string, { quote }: Style): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return quote === '"' ? `"${inner}"` : `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function keyText(key: string, style: Style): string {
  if (style.bareKeys && /^[A-Za-z_$][\w$]*$/.test(key)) return key;
  const escaped = style.escapedKeys ? key.replace(/^[A-Za-z]/, (c) => `\\u00${c.charCodeAt(0).toString(16)}`) : key;
  return style.quote + escaped + style.quote;
}
