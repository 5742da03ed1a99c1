import type { Document, Pair, Node as YamlNode } from 'yaml';
import type { Span } from '../../text.ts';
import type { Member, Node, StringNode } from '../node.ts';

/** A whole `{{ ... }}` or `{% ... %}`, which a template engine replaces before anything reads the YAML. */
const expression = /\$?\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|<%[^\n]*?%>/g;

/** Brackets or list signs in a row, on which the parser would spend all of its time. */
const tooDeep = /(?:[[{]\s{0,4}){100}|(?:-[ \t]{1,4}){100}/;

/** Nodes that more aliases than this lead to are a bomb, not a config. */
const mostNodes = 200_000;

/**
 * Reads every document of a YAML text, also of one that a template engine still has to fill. Documents that cannot be
 * read are left out; undefined where the text is nested too deeply to be read at all.
 */
export async function readYaml(text: string): Promise<readonly Node[] | undefined> {
  const { parseAllDocuments } = await import('yaml');
  const options = { keepSourceTokens: false, prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const parse = (source: string): readonly Document[] => {
    const documents = parseAllDocuments(source, options);
    return Array.isArray(documents) ? documents : [];
  };
  if (tooDeep.test(text)) return undefined;
  const read = (): readonly Node[] => {
    let documents = parse(text);
    if (documents.some(({ errors }) => errors.length > 0) && text.search(expression) >= 0)
      documents = parse(masked(text));
    return documents.flatMap((document) => {
      if (document.errors.length > 0 || !document.contents) return [];
      const reading: Reading = { text, left: mostNodes, anchors: new Map() };
      const node = nodeOf(document.contents as YamlNode, reading);
      return node && reading.left > 0 ? [node] : [];
    });
  };
  try {
    return read();
  } catch (error) {
    // The parser recurses.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A document that is being read. */
interface Reading {
  readonly text: string;
  /** How many more nodes it may have. */
  left: number;
  /** What each anchor stands for so far; a node that holds an alias of itself stands for nothing. */
  readonly anchors: Map<string, Node>;
}

/** The text with each expression replaced by a plain word of its length, and each lone statement by blanks. */
function masked(text: string): string {
  return text.replace(expression, (found, offset: number) => {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const lineEnd = text.indexOf('\n', offset + found.length);
    const rest = text.slice(offset + found.length, lineEnd < 0 ? text.length : lineEnd);
    const alone = `${text.slice(lineStart, offset)}${rest}`.replace(expression, '').trim() === '';
    return (alone ? ' ' : 'T').repeat(found.length);
  });
}

function nodeOf(node: YamlNode | null, reading: Reading): Node | undefined {
  reading.left -= 1;
  if (!node || reading.left <= 0) return undefined;
  const span = spanOf(node);
  const { items, value, source, anchor } = node as {
    items?: readonly unknown[];
    value?: unknown;
    source?: string;
    anchor?: string;
  };
  if ('resolve' in node) {
    const target = reading.anchors.get(source ?? '');
    reading.left -= target ? sizeOf(target) : 0;
    return target && { ...target, ...span };
  }
  const read = items ? collectionOf(items, span, reading) : scalarOf(value, span, reading.text);
  if (anchor !== undefined) reading.anchors.set(anchor, read);
  return read;
}

/** How many nodes a node consists of, as far as it matters. */
function sizeOf(node: Node): number {
  let size = 0;
  const open = [node];
  for (let next = open.pop(); next && size < mostNodes; next = open.pop()) {
    size += 1;
    if (next.kind === 'array') open.push(...next.items);
    else if (next.kind === 'object') open.push(...next.members.map(({ value }) => value));
  }
  return size;
}

function collectionOf(items: readonly unknown[], span: Span, reading: Reading): Node {
  if (!items.some(isPair)) {
    const nodes = items.map((item) => nodeOf(item as YamlNode, reading));
    return { kind: 'array', items: nodes.filter((item) => item !== undefined), ...span };
  }
  const members = items.filter(isPair).flatMap(({ key, value }): Member[] => {
    if (!key) return [];
    const keyAt = spanOf(key);
    const inner = nodeOf(value, reading) ?? { kind: 'null', start: keyAt.end, end: keyAt.end };
    return [{ key: String((key as { value?: unknown }).value ?? ''), keyAt, value: inner }];
  });
  return { kind: 'object', members, ...span };
}

function scalarOf(value: unknown, span: Span, text: string): Node {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return typeof value === 'number' ? { kind: 'number', value, ...span } : { kind: 'boolean', value, ...span };
  }
  if (value === null || value === undefined) return { kind: 'null', ...span };
  const raw = text.slice(span.start, span.end);
  const quoted = /^["']/.test(raw);
  const inside = quoted ? { start: span.start + 1, end: span.end - 1 } : span;
  const filled: StringNode['filledBy'] = raw.includes('${{')
    ? 'runner'
    : raw.search(expression) >= 0
      ? 'template'
      : undefined;
  // Where an expression was masked, the word in its place says nothing.
  const known = filled && !quoted ? raw : String(value);
  return { kind: 'string', value: known, inside, ...span, ...(filled && { filledBy: filled }) };
}

function isPair(item: unknown): item is Pair<YamlNode, YamlNode | null> {
  return typeof item === 'object' && item !== null && 'key' in item;
}

/** From the first character to one past the last, without the blank lines and comments after it. */
function spanOf(node: YamlNode): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { start, end };
}
