import type { ExpressionNode } from '../node.ts';
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
  return { kind: 'expression', source: reader.text.slice(start, end), start, end };
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
