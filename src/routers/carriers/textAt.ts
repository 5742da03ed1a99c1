import type { StringNode } from '../node.ts';

/** A value that stands in a text without quotes of its own. */
export function textAt(value: string, start: number): StringNode {
  const span = { start, end: start + value.length };
  return { kind: 'string', value, ...span, inside: span };
}
