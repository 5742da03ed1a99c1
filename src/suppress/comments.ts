import { closingQuotes } from '../quotes.ts';

/** What opens a comment in any language that is likely to hold a config or a key. The words must follow it directly. */
const opener =
  /(?:\/\/+[!/]*|#+!?|\/\*+!?|^\s*\*+|<!--+|--+|;+|%+|\{#-?|\{\{!--|\{\{-?\s*\/\*|<%--|<%#|\(\*+|\brem|\bREM|\bdnl|^\s*\.\.)\s*$/;

/** What closes one, after the last word. */
const closer = /(?:\*\/\s?-?\}\}|\*+\/|--+>|-?#\}|--\}\}|--%>|%>|\*\)).*$/;

/** Whether the text before the words, on their line, ends in the opening of a comment. */
export function opensComment(before: string): boolean {
  return opener.test(before);
}

/** The words of a comment without what closes it. */
export function withoutCloser(words: string): string {
  return words.replace(closer, '').trim();
}

/**
 * Tells whether offsets of a JSON, JSONC or JSON5 text lie in a string, where a comment mark opens nothing. To be
 * asked about ascending offsets, so that the text is read once.
 */
export function jsonStrings(text: string): (offset: number) => boolean {
  let at = 0;
  let string = false;
  return (offset) => {
    while (at <= offset) {
      const c = text[at];
      string = c === '"' || c === "'";
      if (string) at = endOfString(text, at);
      else if (c === '/' && text[at + 1] === '/') at = after(text, '\n', at);
      else if (c === '/' && text[at + 1] === '*') at = after(text, '*/', at + 2);
      else at++;
    }
    return string;
  };
}

/** What opens a comment where no string is open: quotes after it are those of prose. */
const start = /\/\/|\/\*|(?<!\S)(?:#|--|;)|<!--/y;

/**
 * Tells whether offsets of a text in any language lie in a string that begins and ends on their line. To be asked about
 * ascending offsets, so that the text is read once.
 */
export function lineStrings(text: string): (offset: number) => boolean {
  const closing = closingQuotes(text);
  let at = 0;
  let lineEnd = -1;
  let string = false;
  return (offset) => {
    if (offset > lineEnd) {
      at = Math.max(at, text.lastIndexOf('\n', offset) + 1);
      lineEnd = after(text, '\n', offset) - 1;
    }
    while (at <= offset) {
      const close = opensString(text, at) ? closing(at) : -1;
      string = close >= 0;
      if (string) at = close + 1;
      else at = endOfComment(text, at) ?? at + 1;
    }
    return string;
  };
}

/** An apostrophe in a word opens nothing; Python's `f` and `rb` belong to a string. */
function opensString(text: string, at: number): boolean {
  const quote = text.charAt(at);
  const before = text.slice(Math.max(0, at - 3), at);
  return quote === "'" ? /(?:^|[^A-Za-z])[bfru]{0,2}$/i.test(before) : quote === '"' || quote === '`';
}

function endOfComment(text: string, at: number): number | undefined {
  start.lastIndex = at;
  const sign = start.exec(text)?.[0];
  if (sign === undefined) return undefined;
  return sign === '/*' ? after(text, '*/', at + 2) : after(text, '\n', at);
}

/** One past the closing quote; a line break ends a string that was never closed. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === text[start]) return i + 1;
    else if (c === '\n') return i;
  }
  return text.length;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}
