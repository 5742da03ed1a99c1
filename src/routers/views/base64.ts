import type { Span } from '../../text.ts';
import { fragmentOf } from '../fragment.ts';
import type { View } from './view.ts';

/** Names of settings in base64, for each of the three ways in which they can lie on its groups of four characters. */
export const codedKeys: readonly string[] = ['Providers', 'providers', 'api_base_url', '"Router"', '_BASE_URL'].flatMap(
  (key) => [0, 1, 2].map((ahead) => codeOf(key, ahead)),
);

/** The characters of a code that hold nothing but bits of `key`, `ahead` bytes from the beginning of a group. */
function codeOf(key: string, ahead: number): string {
  const code = Buffer.from(' '.repeat(ahead) + key).toString('base64');
  return code.slice(Math.ceil((ahead * 4) / 3), Math.floor(((ahead + key.length) * 4) / 3));
}

/** A config in base64: the `data` of a Kubernetes Secret, cloud-init's `content`, an argument of `base64 -d`. */
export const base64: View = {
  id: 'base64',
  over: (source) => (anchor) => {
    const { text } = source;
    const { start, end } = codeAround(text, anchor);
    const code: number[] = [];
    for (let at = start; at < end; at += 1) if (!isSpace(text.charCodeAt(at))) code.push(at);
    const decoded = Buffer.from(code.map((at) => text.charAt(at)).join(''), 'base64').toString('utf8');
    const out = fragmentOf(source);
    let bits = 0;
    for (const character of decoded) {
      const first = code[Math.floor(bits / 6)] ?? end;
      bits += Buffer.byteLength(character) * 8;
      const last = code[Math.ceil(bits / 6) - 1];
      out.put(character, first, last === undefined ? end : last + 1);
    }
    return out.build(end);
  },
};

const run = /[A-Za-z0-9+/=_-]*/y;
const runBack = /[A-Za-z0-9+/=_-]*$/;

/** Shortest line that can be a wrapped part of a longer code. */
const shortestLine = 16;

/** The run of characters around a place, with the lines before and after it that hold nothing else. */
function codeAround(text: string, anchor: number): Span {
  const lineStart = text.lastIndexOf('\n', anchor - 1) + 1;
  let start = anchor - (runBack.exec(text.slice(lineStart, anchor))?.[0].length ?? 0);
  run.lastIndex = anchor;
  let end = anchor + (run.exec(text)?.[0].length ?? 0);
  while (text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '') {
    const line = lineEndingAt(text, text.lastIndexOf('\n', start - 1));
    if (!line || line.end - line.start < shortestLine) break;
    start = line.start;
  }
  for (;;) {
    const next = /^[ \t]*\r?\n[ \t]*([A-Za-z0-9+/=_-]+)(?=[ \t]*\r?$)/m.exec(text.slice(end, end + 400));
    if (next?.index !== 0) break;
    end += next[0].length;
  }
  return { start, end };
}

/** The line before the line break at `newline`, without the spaces around it, if it holds code alone. */
function lineEndingAt(text: string, newline: number): Span | undefined {
  if (newline < 0) return undefined;
  const from = text.lastIndexOf('\n', newline - 1) + 1;
  const line = text.slice(from, newline);
  const code = line.trim();
  if (!/^[A-Za-z0-9+/=_-]+$/.test(code)) return undefined;
  const start = from + line.indexOf(code);
  return { start, end: start + code.length };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
