import type { Span } from '../text.ts';

/**
 * One value of a structure, whichever notation it was written in (JSON, JSON5, YAML, TOML, a dict, an attribute set).
 * Spans are offsets into the text of the file; a string's span includes its quotes.
 */
export type Node = ObjectNode | ArrayNode | StringNode | NumberNode | BooleanNode | NullNode | ExpressionNode;

export interface ObjectNode extends Span {
  readonly kind: 'object';
  /** In the order of the file; a key that occurs twice is here twice. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: Node;
}

export interface ArrayNode extends Span {
  readonly kind: 'array';
  readonly items: readonly Node[];
}

export interface StringNode extends Span {
  readonly kind: 'string';
  readonly value: string;
  /** The value without its quotes, where they take more than one character on each side. */
  readonly inside?: Span;
  /**
   * What stands in the value's way before CCR reads it: `shell` expands `$VAR` while the file is written (unquoted
   * heredoc, envsubst), `runner` puts a `${{ secrets.X }}` in, `template` puts in an expression of a template language.
   */
  readonly filledBy?: 'shell' | 'runner' | 'template';
}

export interface NumberNode extends Span {
  readonly kind: 'number';
  readonly value: number;
}

export interface BooleanNode extends Span {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface NullNode extends Span {
  readonly kind: 'null';
}

/** Code or a template expression where a value should be: nothing can be said about what it becomes. */
export interface ExpressionNode extends Span {
  readonly kind: 'expression';
  readonly source: string;
  /** What it becomes unless somebody says otherwise: `process.env.HOST ?? "0.0.0.0"`. */
  readonly fallback?: StringNode;
}

/** The member called `key` that wins. */
export function memberOf(node: Node | undefined, key: string): Member | undefined {
  return node?.kind === 'object' ? node.members.findLast((member) => member.key === key) : undefined;
}

/** The value's text if it is a string. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

/** Where a problem of a value is shown: of a list or an object its bracket, since the whole may span many lines. */
export function spotOf({ kind, start, end }: Node): Span {
  return kind === 'object' || kind === 'array' ? { start, end: Math.min(start + 1, end) } : { start, end };
}

/** How a value reads in a message: `"0.0.0.0"` without quotes, a number or boolean as written, else its kind. */
export function shown(node: Node): string {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'number':
    case 'boolean':
      return String(node.value);
    case 'expression':
      return node.source;
    default:
      return node.kind;
  }
}

/** The span of a string without its quotes. */
export function contentOf({ start, end, inside }: StringNode): Span {
  return inside ?? { start: start + 1, end: end - 1 };
}
