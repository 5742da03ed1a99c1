import type { Format } from './format.ts';
import type { Marker } from './marks.ts';
import { type Fields, isExpected, isList, isReference, type Tree } from './tree.ts';

/** What a notation is given besides the tree. */
export interface Setting {
  readonly format: Format;
  readonly marker: Marker;
  /** What is said at the config's opening. */
  readonly opening: readonly string[];
  /** What is said of a key that is given as an environment reference. */
  readonly reference: readonly string[];
}

export type Notation = (tree: Fields, setting: Setting) => string;

/** A notation that puts its members between brackets. */
interface Brackets {
  /** Where in what opens an object its bracket stands, if not at the beginning. */
  readonly bracket?: number;
  readonly object: readonly [string, string];
  readonly list: readonly [string, string];
  readonly key: (name: string, format: Format) => string;
  readonly pair: string;
  /** Between members, and between items. */
  readonly after: readonly [string, string];
  /** Whether the last member is followed by a separator: always, or where the format is loose. */
  readonly last: 'always' | 'loose' | 'never';
  readonly comment?: readonly [string, string];
  readonly text: (value: string, format: Format) => string;
  readonly words: readonly [no: string, yes: string];
}

const double = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
const single = (value: string): string => `'${value.replace(/['\\]/g, '\\$&')}'`;
const escaped = (value: string): string => double(value).replaceAll('/', '\\/').replace('o', '\\u006f');
const plain = ['false', 'true'] as const;

function brackets(style: Brackets): Notation {
  return (root, { format, marker, opening, reference }) => {
    const join = (open: string, parts: readonly string[], close: string, separator: string, depth: number): string => {
      if (parts.length === 0) return open + close;
      const inline = format.layout === 'line' || (format.layout === 'mixed' && depth > 1);
      const trailing = style.last === 'always' || (style.last === 'loose' && format.loose && !inline) ? separator : '';
      if (inline) return `${open} ${parts.join(`${separator} `)}${style.last === 'always' ? separator : ''} ${close}`;
      const note = style.comment && format.loose && depth === 1 ? ` ${style.comment.join(' "🙈 }, ')}` : '';
      const pad = format.indent.repeat(depth);
      return `${open}${note}\n${parts.map((part) => pad + part).join(`${separator}\n`)}${trailing}\n${format.indent.repeat(depth - 1)}${close}`;
    };
    const write = (tree: Tree, depth: number): string => {
      if (typeof tree === 'boolean') return style.words[tree ? 1 : 0];
      if (typeof tree === 'string') return style.text(tree, format);
      if (typeof tree === 'number') return String(tree);
      if (isExpected(tree)) return marker.around(write(tree.value, depth), tree.rules);
      if (isReference(tree))
        return marker.around(style.text(`\${${tree.variable}}`, { ...format, escapes: false }), reference);
      if (isList(tree)) {
        return join(
          style.list[0],
          tree.map((item) => write(item, depth + 1)),
          style.list[1],
          style.after[1],
          depth + 1,
        );
      }
      return object(tree, depth);
    };
    const object = (fields: Fields, depth: number): string => {
      const noted = format.emoji && depth > 0 && 'name' in fields ? { _note: 'ключ 🚀', ...fields } : fields;
      const members = Object.entries(noted).map(
        ([name, value]) => style.key(name, format) + style.pair + write(value, depth + 1),
      );
      return join(style.object[0], members, style.object[1], style.after[0], depth + 1);
    };
    const text = object(root, 0);
    const { bracket = 0 } = style;
    return text.slice(0, bracket) + marker.ahead(opening) + text.slice(bracket);
  };
}

const jsonLike = {
  object: ['{', '}'],
  list: ['[', ']'],
  pair: ': ',
  after: [',', ','],
  words: plain,
} as const;

export const json = brackets({
  ...jsonLike,
  key: double,
  last: 'never',
  text: (value, { escapes }) => (escapes ? escaped(value) : double(value)),
});

export const json5 = brackets({
  ...jsonLike,
  key: (name, { terse }) => (terse ? name : double(name)),
  last: 'loose',
  comment: ['//', ''],
  text: (value, { terse, escapes }) => (escapes ? escaped(value) : terse ? single(value) : double(value)),
});

export const python = brackets({
  ...jsonLike,
  key: (name, { terse }) => (terse ? single(name) : double(name)),
  last: 'loose',
  comment: ['#', ''],
  text: (value, { terse }) => (terse ? single(value) : double(value)),
  words: ['False', 'True'],
});

export const pythonCall = brackets({
  ...jsonLike,
  object: ['dict(', ')'],
  key: (name) => name,
  pair: '=',
  last: 'loose',
  text: double,
  words: ['False', 'True'],
});

export const go = brackets({
  ...jsonLike,
  bracket: 14,
  object: ['map[string]any{', '}'],
  list: ['[]any{', '}'],
  key: double,
  last: 'always',
  text: (value, { terse }) => (terse ? `\`${value}\`` : double(value)),
});

export const php = brackets({
  ...jsonLike,
  object: ['[', ']'],
  key: single,
  pair: ' => ',
  last: 'loose',
  comment: ['//', ''],
  text: single,
});

export const ruby = brackets({
  ...jsonLike,
  key: (name, { terse }) => (terse ? `${name}:` : `${double(name)} =>`),
  pair: ' ',
  last: 'loose',
  text: (value, { terse }) => (terse ? single(value) : double(value)),
});

export const swift = brackets({ ...jsonLike, object: ['[', ']'], key: double, last: 'loose', text: double });

export const lua = brackets({
  ...jsonLike,
  list: ['{', '}'],
  key: (name, { terse }) => (terse ? `["${name}"]` : name),
  pair: ' = ',
  last: 'loose',
  comment: ['--', ''],
  text: double,
});

export const hcl = brackets({
  ...jsonLike,
  key: (name, { terse }) => (terse ? double(name) : name),
  pair: ' = ',
  last: 'loose',
  comment: ['#', ''],
  text: (value) => double(value).replaceAll('${', '$$$${'),
});

export const nix = brackets({
  ...jsonLike,
  key: (name, { terse }) => (terse ? double(name) : name),
  pair: ' = ',
  after: [';', ''],
  last: 'always',
  text: (value) => double(value).replaceAll('${', '\\${'),
});

export const powershell = brackets({
  ...jsonLike,
  bracket: 1,
  object: ['@{', '}'],
  list: ['@(', ')'],
  key: (name, { terse }) => (terse ? double(name) : name),
  pair: ' = ',
  after: [';', ','],
  last: 'never',
  comment: ['#', ''],
  text: (value) => `'${value}'`,
  words: ['$false', '$true'],
});

/** YAML in blocks. */
export const yaml: Notation = (root, { format, marker, opening, reference }) => {
  const text = (value: string): string => (format.terse ? `'${value}'` : double(value));
  const scalar = (tree: Tree): string | undefined => {
    if (isExpected(tree)) {
      const value = scalar(tree.value);
      return value && marker.around(value, tree.rules);
    }
    if (isReference(tree)) return marker.around(text(`\${${tree.variable}}`), reference);
    if (typeof tree === 'string') return text(tree);
    if (isList(tree)) return tree.length === 0 ? '[]' : undefined;
    return typeof tree === 'object' ? (Object.keys(tree).length === 0 ? '{}' : undefined) : String(tree);
  };
  const block = (tree: Tree, depth: number): string => {
    const pad = '  '.repeat(depth);
    const line = (head: string, value: Tree): string => {
      const own = scalar(value);
      return own === undefined ? `${pad}${head}\n${block(value, depth + 1)}` : `${pad}${head} ${own}\n`;
    };
    if (isList(tree)) return tree.map((item) => line('-', item).replace(/^( *-)\n +/, '$1 ')).join('');
    return Object.entries(tree)
      .map(([name, value]) => line(`${format.terse ? double(name) : name}:`, value))
      .join('');
  };
  return marker.ahead(opening) + block(root, 0);
};

/** TOML: lists of objects as tables of their own, everything below them inline. */
export const toml: Notation = (root, { marker, opening, reference }) => {
  const inline = (tree: Tree): string => {
    if (isExpected(tree)) return marker.around(inline(tree.value), tree.rules);
    if (isReference(tree)) return marker.around(double(`\${${tree.variable}}`), reference);
    if (typeof tree === 'string') return double(tree);
    if (isList(tree)) return `[${tree.map(inline).join(', ')}]`;
    if (typeof tree !== 'object') return String(tree);
    return `{ ${Object.entries(tree)
      .map(([name, value]) => `${name} = ${inline(value)}`)
      .join(', ')} }`;
  };
  const pairs = (fields: Fields): string =>
    Object.entries(fields)
      .map(([name, value]) => `${name} = ${inline(value)}\n`)
      .join('');
  const isTable = (tree: Tree): tree is Fields =>
    typeof tree === 'object' && !isList(tree) && !isExpected(tree) && !isReference(tree);
  const isTables = (tree: Tree): tree is readonly Fields[] => isList(tree) && tree.length > 0 && tree.every(isTable);
  const entries = Object.entries(root);
  const own = pairs(Object.fromEntries(entries.filter(([, value]) => !isTable(value) && !isTables(value))));
  const tables = entries.map(([name, value]) => {
    if (isTable(value)) return `\n[${name}]\n${pairs(value)}`;
    return isTables(value) ? value.map((item) => `\n[[${name}]]\n${pairs(item)}`).join('') : '';
  });
  return marker.ahead(opening) + own + tables.join('');
};
