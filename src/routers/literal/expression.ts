import type { ExpressionNode, StringNode } from '../node.ts';
import { NotALiteral, notALiteral, peek, type Reader, skipGap, takeTemplate } from './reader.ts';
import { atString, readString } from './strings.ts';

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** Longest piece of code in place of a value. */
const longest = 20_000;

/** Moves over code up to the `,`, `;`, line break or bracket that ends it at its own level. */
export function readExpression(reader: Reader, start: number): ExpressionNode {
  reader.at = start;
  const open: string[] = [];
  let end = start;
  for (;;) {
    const c = peek(reader);
    if (c === '' || reader.at - start > longest) throw notALiteral;
    if (open.length === 0 && (c === ',' || c === ';' || ')]}'.includes(c))) break;
    if (open.length === 0 && c === '\n' && !goesOn(reader)) break;
    if (takeTemplate(reader)) end = reader.at;
    else if (atString(reader)) skipString(reader);
    else {
      if (closing[c]) open.push(closing[c]);
      else if (')]}'.includes(c) && open.pop() !== c) throw notALiteral;
      reader.at += 1;
    }
    if (!/\s/.test(c)) end = reader.at;
  }
  if (end === start) throw notALiteral;
  reader.at = end;
  const source = reader.text.slice(start, end);
  const fallback = fallbackOf(source, start);
  return { kind: 'expression', source, start, end, ...(fallback && { fallback }) };
}

/** `process.env.HOST ?? "0.0.0.0"`, `ENV['HOST'] || '0.0.0.0'`, `os.getenv("HOST", "0.0.0.0")` in its last group. */
const withFallback =
  /^(?:[\w.?]{1,80}(?:\[["']\w{1,80}["']\])?!?\s{0,4}(?:\?\?|\|\||\bor\b|\?:)\s{0,20}|(?:os\.environ\.get|(?:os\.)?getenv|ENV\.fetch|env)\(\s{0,4}["']\w{1,80}["']\s{0,4},\s{0,20})(["'])([^"'\\\n]{1,400})\1\s{0,4}\)?$/;

function fallbackOf(source: string, start: number): StringNode | undefined {
  const found = withFallback.exec(source);
  if (!found) return undefined;
  const [, , value = ''] = found;
  const from = start + source.lastIndexOf(value) - 1;
  return { kind: 'string', value, start: from, end: from + value.length + 2 };
}

/** A lone quote (`don't`) is no string: it is one character of the expression. */
function skipString(reader: Reader): void {
  const at = reader.at;
  try {
    readString(reader);
  } catch (error) {
    if (!(error instanceof NotALiteral)) throw error;
    reader.at = at + 1;
  }
}

/** Whether the code goes on after this line break: the next line begins with an operator. */
function goesOn(reader: Reader): boolean {
  const at = reader.at;
  skipGap(reader);
  const next = peek(reader);
  reader.at = at;
  return next !== '' && '.?:+|&([{'.includes(next);
}
