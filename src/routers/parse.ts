import type { DocumentNode, IdentifierNode, StringNode as MomoaString, ValueNode } from '@humanwhocodes/momoa';
import type { Node } from './node.ts';

/** A text that is no JSON5. `line` and `column` count from 1, `offset` is in UTF-16 code units from 0. */
export class ParseFailure extends Error {
  override readonly name = 'ParseFailure';
  readonly line: number;
  readonly column: number;
  readonly offset: number;

  constructor(reason: string, text: string, offset: number) {
    super(reason);
    const before = text.slice(0, offset);
    this.offset = offset;
    this.line = before.split('\n').length;
    this.column = offset - (before.lastIndexOf('\n') + 1) + 1;
  }
}

/** The parser recurses; no router config comes near this depth, and a deeper text must not overflow the stack. */
const deepest = 200;

/**
 * Reads JSON, JSONC or JSON5 the way CCR 1 and 2 do. Spans are offsets into `text`; a string's span includes its
 * quotes. Throws a ParseFailure.
 */
export async function parseJson(text: string): Promise<Node> {
  const tooDeep = firstBelow(text, deepest);
  if (tooDeep !== undefined) throw new ParseFailure(`it is nested more than ${deepest} levels deep`, text, tooDeep);
  const { parse } = await import('@humanwhocodes/momoa');
  let document: DocumentNode;
  try {
    document = parse(text, { mode: 'json5', ranges: true, allowTrailingCommas: true });
  } catch (error) {
    throw failureOf(error, text);
  }
  return nodeOf(document.body);
}

function failureOf(error: unknown, text: string): ParseFailure {
  const { message, offset } = error as { message: string; offset?: unknown };
  const last = Math.max(text.trimEnd().length - 1, 0);
  // The parser places an unexpected end of input at the start of the text, or blames the token ahead of it.
  if (/end of input/i.test(message) || typeof offset !== 'number' || isOpenAt(text, offset, last)) {
    return new ParseFailure('it ends too early', text, last);
  }
  const found = text.codePointAt(offset);
  const shown = found === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(found));
  return new ParseFailure(`it is not JSON5 at ${shown}`, text, offset);
}

/** Whether the last token of the text begins at `offset`, and more has to follow it. */
function isOpenAt(text: string, offset: number, last: number): boolean {
  const first = text[offset] ?? '';
  return first === '"' || first === "'"
    ? endOfString(text, offset, first) === last
    : offset === last && '{[,:'.includes(first);
}

/** Where the nesting first goes below `depth` levels, not counting brackets in strings and comments. */
function firstBelow(text: string, depth: number): number | undefined {
  let level = 0;
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (c === '"' || c === "'") at = endOfString(text, at, c);
    else if (c === '/' && text[at + 1] === '/') at = endOf(text, '\n', at);
    else if (c === '/' && text[at + 1] === '*') at = endOf(text, '*/', at + 2);
    else if (c === '}' || c === ']') level -= 1;
    else if (c === '{' || c === '[') {
      level += 1;
      if (level > depth) return at;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
  return at;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length - 1;
}

function nodeOf(node: ValueNode): Node {
  const [start = 0, end = 0] = node.range ?? [];
  switch (node.type) {
    case 'Object':
      return {
        kind: 'object',
        start,
        end,
        members: node.members.map(({ name, value }) => ({
          key: keyOf(name),
          keyAt: { start: name.range?.[0] ?? start, end: name.range?.[1] ?? start },
          value: nodeOf(value),
        })),
      };
    case 'Array':
      return { kind: 'array', start, end, items: node.elements.map(({ value }) => nodeOf(value)) };
    case 'String':
      return { kind: 'string', start, end, value: node.value };
    case 'Number':
      return { kind: 'number', start, end, value: node.value };
    case 'Boolean':
      return { kind: 'boolean', start, end, value: node.value };
    case 'Null':
      return { kind: 'null', start, end };
    case 'NaN':
      return { kind: 'number', start, end, value: Number.NaN };
    case 'Infinity':
      return { kind: 'number', start, end, value: node.sign === '-' ? -Infinity : Infinity };
  }
}

function keyOf(name: MomoaString | IdentifierNode): string {
  return name.type === 'String' ? name.value : name.name;
}
