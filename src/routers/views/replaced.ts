import { type Fragment, fragmentOf } from '../fragment.ts';
import { type Opened, reach, type View } from './view.ts';

/** The text around an anchor, in which `meant` says what each `spelling` stands for. */
export function replaced(
  source: Fragment,
  anchor: number,
  spelling: RegExp,
  meant: (found: RegExpExecArray) => string,
): Fragment {
  const start = Math.max(0, anchor - reach);
  const end = Math.min(source.text.length, anchor + reach);
  const out = fragmentOf(source);
  let at = start;
  for (const found of source.text.slice(start, end).matchAll(spelling)) {
    const from = start + found.index;
    out.copy(at, from);
    at = from + found[0].length;
    out.put(meant(found), from, at);
  }
  out.copy(at, end);
  return out.build(end);
}

/** A view that replaces fixed spellings everywhere around the anchor, where `applies` finds one next to it. */
function replacing(id: string, applies: RegExp, spelling: RegExp, meant: (found: RegExpExecArray) => string): View {
  return {
    id,
    over:
      (source) =>
      (anchor): Opened =>
        applies.test(source.text.slice(Math.max(0, anchor - 12), anchor))
          ? replaced(source, anchor, spelling, meant)
          : undefined,
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

/** One character in UTF-8, each byte of which has a `%` of its own. */
const encoded =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/** `%22Providers%22` in a link. */
export const percent = replacing('percent', /%2[27]$/, encoded, ([bytes]) =>
  Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
);
