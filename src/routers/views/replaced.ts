import { fragmentOf } from '../fragment.ts';
import { reach, type View } from './view.ts';

/** A view that replaces fixed spellings everywhere around the anchor, where `applies` finds one next to it. */
function replacing(id: string, applies: RegExp, spelling: RegExp, meant: (found: RegExpExecArray) => string): View {
  return {
    id,
    open(source, anchor) {
      const { text } = source;
      if (!applies.test(text.slice(Math.max(0, anchor - 12), anchor))) return undefined;
      const start = Math.max(0, anchor - reach);
      const end = Math.min(text.length, anchor + reach);
      const out = fragmentOf(source);
      let at = start;
      for (const found of text.slice(start, end).matchAll(spelling)) {
        out.copy(at, start + found.index);
        out.put(meant(found), start + found.index);
        at = start + found.index + found[0].length;
      }
      out.copy(at, end);
      return out.build(end);
    },
  };
}

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** `&quot;Providers&quot;` in HTML and XML. */
export const entities = replacing(
  'entities',
  /&(?:quot|apos|#0*3[49]|#x0*2[27]);$/i,
  /&(?:(quot|apos|amp|lt|gt|nbsp)|#0*(\d{1,6})|#x0*([0-9a-f]{1,5}));/gi,
  ([, name, decimal, hexadecimal]) =>
    name ? (named[name.toLowerCase()] ?? '') : String.fromCodePoint(codeOf(decimal, hexadecimal)),
);

function codeOf(decimal: string | undefined, hexadecimal: string | undefined): number {
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '0', 16);
  return code <= 0x10ffff ? code : 0xfffd;
}

/** `""Providers""` in CSV, Visual Basic, SQL and C#'s verbatim strings. */
export const doubled = replacing('doubled', /(?:^|[^"])""$/, /""/g, () => '"');

/** `%22Providers%22` in a link. */
export const percent = replacing('percent', /%22$/, /%([0-9a-f]{2})/gi, ([, code]) =>
  String.fromCharCode(Number.parseInt(code ?? '20', 16)),
);
