import type { Document, Pair, Node as YamlNode } from 'yaml';
import type { Span } from '../../text.ts';
import type { Member, Node, StringNode } from '../node.ts';

/** A whole `{{ ... }}` or `{% ... %}`, which a template engine replaces before anything reads the YAML. */
const expression = /\$?\{\{[^\n]*?\}\}|\{%[^\n]*?%\}|<%[^\n]*?%>/g;

/** Nodes that more aliases than this lead to are a bomb, not a config. */
const mostNodes = 200_000;

/**
 * Reads every document of a YAML text, also of one that a template engine still has to fill. Documents that cannot be
 * read are left out.
 */
export async function readYaml(text: string): Promise<readonly Node[]> {
  const { parseAllDocuments } = await import('yaml');
  const options = { keepSourceTokens: false, prettyErrors: false, logLevel: 'silent', uniqueKeys: false } as const;
  const parse = (source: string): readonly Document[] => {
    const documents = parseAllDocuments(source, options);
    return Array.isArray(documents) ? documents : [];
  };
  let documents = parse(text);
  if (documents.some(({ errors }) => errors.length > 0) && text.search(expression) >= 0)
    documents = parse(masked(text));
  return documents.flatMap((document) => {
    if (document.errors.length > 0 || !document.contents) return [];
    const left = { nodes: mostNodes };
    const node = nodeOf(document.contents as YamlNode, document, text, left);
    return node && left.nodes > 0 ? [node] : [];
  });
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

function nodeOf(node: YamlNode | null, document: Document, text: string, left: { nodes: number }): Node | undefined {
  left.nodes -= 1;
  if (!node || left.nodes <= 0) return undefined;
  const span = spanOf(node);
  const kind = node as {
    items?: readonly unknown[];
    value?: unknown;
    source?: string;
    resolve?: (d: Document) => YamlNode | undefined;
  };
  if (typeof kind.resolve === 'function') {
    const target = nodeOf(kind.resolve(document) ?? null, document, text, left);
    return target && { ...target, ...span };
  }
  if (kind.items) return collectionOf(kind.items, span, document, text, left);
  return scalarOf(kind.value, span, text);
}

function collectionOf(
  items: readonly unknown[],
  span: Span,
  document: Document,
  text: string,
  left: { nodes: number },
): Node {
  if (!items.some(isPair)) {
    const nodes = items.map((item) => nodeOf(item as YamlNode, document, text, left));
    return { kind: 'array', items: nodes.filter((item) => item !== undefined), ...span };
  }
  const members = items.filter(isPair).flatMap(({ key, value }): Member[] => {
    if (!key) return [];
    const keyAt = spanOf(key);
    const inner = nodeOf(value, document, text, left) ?? { kind: 'null', start: keyAt.end, end: keyAt.end };
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
