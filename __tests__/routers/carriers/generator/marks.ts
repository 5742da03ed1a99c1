/**
 * Characters that stand around a value while carriers wrap, indent and escape the text of a config: no carrier
 * touches them, so that they end up where the value does.
 */
const opens = '\ue000';
const closes = '\ue001';
const points = '\ue002';
const firstId = 0xe100;

/** What is expected at a place: the rule, and offsets into the text. */
export interface Expectation {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Hands out marks, and finds them again in a finished text. */
export function marker() {
  const known: (readonly string[])[] = [];
  const id = (rules: readonly string[]): string => String.fromCharCode(firstId + known.push(rules) - 1);
  return {
    /** The text, of which each of the rules says something. */
    around(text: string, rules: readonly string[]): string {
      if (rules.length === 0) return text;
      const own = id(rules);
      return `${opens}${own}${text}${closes}${own}`;
    },
    /** Stands ahead of the one character of which each of the rules says something. */
    ahead: (rules: readonly string[]): string => `${points}${id(rules)}`,
    /** The text without its marks, and what they stood for. */
    strip: (text: string): { text: string; expected: Expectation[] } => strip(text, known),
  };
}

export type Marker = ReturnType<typeof marker>;

function strip(text: string, known: readonly (readonly string[])[]): { text: string; expected: Expectation[] } {
  const starts = new Map<number, number>();
  const expected: Expectation[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const { index, 0: found } of text.matchAll(/[\ue000-\ue002]./g)) {
    const plain = text.slice(from, index);
    parts.push(plain);
    length += plain.length;
    from = index + 2;
    const number = found.charCodeAt(1) - firstId;
    const rules = known[number] ?? [];
    if (found.startsWith(opens)) starts.set(number, length);
    else if (found.startsWith(points))
      expected.push(...rules.map((rule) => ({ rule, start: length, end: length + 1 })));
    else expected.push(...rules.map((rule) => ({ rule, start: starts.get(number) ?? -1, end: length })));
  }
  parts.push(text.slice(from));
  return { text: parts.join(''), expected };
}

/** The text in base64, with its marks where the characters that hold their bytes are. */
export function inBase64(text: string, marker: Marker): string {
  const { text: plain, expected } = marker.strip(text);
  const bits = (at: number): number => (Buffer.byteLength(plain.slice(0, at)) * 4) / 3;
  const code = Buffer.from(plain).toString('base64');
  const cuts = expected.flatMap(({ rule, start, end }) => {
    const from = Math.floor(bits(start));
    if (end === start + 1) return [{ at: from, mark: marker.ahead([rule]) }];
    const to = Math.ceil(bits(end));
    const [open = '', close = ''] = marker.around(' ', [rule]).split(' ');
    return [
      { at: from, mark: open },
      { at: to, mark: close },
    ];
  });
  return cuts.sort((a, b) => b.at - a.at).reduce((out, { at, mark }) => out.slice(0, at) + mark + out.slice(at), code);
}
