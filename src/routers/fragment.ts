import type { Span } from '../text.ts';
import { contentOf, type Node } from './node.ts';

/** A text taken out of a file, in which every character still knows where it stood. */
export interface Fragment {
  readonly text: string;
  /** Offset in the file of each character, and of the end: one longer than the text. Missing where the two agree. */
  readonly offsets?: readonly number[];
}

/** Puts a fragment together, piece by piece. */
export interface FragmentBuilder {
  /** `text`, all of which stands at `at` in the source. */
  put(text: string, at: number): void;
  /** The characters of the source from `start` to `end` as they are. */
  copy(start: number, end: number): void;
  /** What was put together of a source that ends at `end`. */
  build(end: number): Fragment;
}

/** Builds a fragment out of another one, so that views can lie on top of each other. */
export function fragmentOf(source: Fragment): FragmentBuilder {
  const parts: string[] = [];
  const offsets: number[] = [];
  return {
    put(text, at) {
      parts.push(text);
      for (let i = 0; i < text.length; i += 1) offsets.push(offsetIn(source, at));
    },
    copy(start, end) {
      parts.push(source.text.slice(start, end));
      for (let at = start; at < end; at += 1) offsets.push(offsetIn(source, at));
    },
    build: (end) => ({ text: parts.join(''), offsets: [...offsets, offsetIn(source, end)] }),
  };
}

/** Where in the file the character at `at` of the fragment stands. */
export function offsetIn(fragment: Fragment, at: number): number {
  return fragment.offsets?.[at] ?? at;
}

/** The span in the file of a span of the fragment. */
export function spanIn(fragment: Fragment, span: Span): Span {
  return { start: offsetIn(fragment, span.start), end: offsetIn(fragment, span.end) };
}

/** The node with spans into the file. */
export function relocated(node: Node, fragment: Fragment): Node {
  if (!fragment.offsets) return node;
  const span = spanIn(fragment, node);
  switch (node.kind) {
    case 'object': {
      const members = node.members.map(({ key, keyAt, value }) => ({
        key,
        keyAt: spanIn(fragment, keyAt),
        value: relocated(value, fragment),
      }));
      return { ...node, ...span, members };
    }
    case 'array':
      return { ...node, ...span, items: node.items.map((item) => relocated(item, fragment)) };
    case 'string':
      return {
        ...node,
        ...span,
        inside: spanIn(fragment, contentOf(node)),
      };
    default:
      return { ...node, ...span };
  }
}
