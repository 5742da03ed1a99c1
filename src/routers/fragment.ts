import type { Span } from '../text.ts';
import { contentOf, type Node } from './node.ts';

/** A text taken out of a file, in which every character still knows where it stood. */
export interface Fragment {
  readonly text: string;
  /** Where in the file each character begins, and where the fragment ends: one longer than the text. */
  readonly offsets?: readonly number[];
  /** Where in the file each character ends. Both are missing where the two texts are one. */
  readonly ends?: readonly number[];
}

/** Puts a fragment together, piece by piece. */
export interface FragmentBuilder {
  /** `text`, each character of which stands for the source from `start` to `end`. */
  put(text: string, start: number, end?: number): void;
  /** The characters of the source from `start` to `end` as they are. */
  copy(start: number, end: number): void;
  /** What was put together of a source that ends at `end`. */
  build(end: number): Fragment;
}

/** Builds a fragment out of another one, so that views can lie on top of each other. */
export function fragmentOf(source: Fragment): FragmentBuilder {
  const parts: string[] = [];
  const offsets: number[] = [];
  const ends: number[] = [];
  return {
    put(text, start, end = start) {
      parts.push(text);
      for (let i = 0; i < text.length; i += 1) {
        offsets.push(offsetIn(source, start));
        ends.push(endIn(source, end));
      }
    },
    copy(start, end) {
      parts.push(source.text.slice(start, end));
      for (let at = start; at < end; at += 1) {
        offsets.push(offsetIn(source, at));
        ends.push(endIn(source, at + 1));
      }
    },
    build(end) {
      offsets.push(offsetIn(source, end));
      return { text: parts.join(''), offsets, ends };
    },
  };
}

/** Where in the file the character at `at` of the fragment stands. */
export function offsetIn(fragment: Fragment, at: number): number {
  return fragment.offsets?.[at] ?? at;
}

/** Where in the file that ends which ends at `at` of the fragment. */
function endIn(fragment: Fragment, at: number): number {
  return fragment.ends?.[at - 1] ?? offsetIn(fragment, at);
}

/** The span in the file of a span of the fragment. */
export function spanIn(fragment: Fragment, { start, end }: Span): Span {
  const from = offsetIn(fragment, start);
  return { start: from, end: end > start ? endIn(fragment, end) : from };
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
    case 'expression': {
      const fallback = node.fallback && relocated(node.fallback, fragment);
      return { ...node, ...span, ...(fallback?.kind === 'string' && { fallback }) };
    }
    default:
      return { ...node, ...span };
  }
}
