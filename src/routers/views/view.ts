import type { Fragment } from '../fragment.ts';

/** The text around an anchor, as the config's author wrote it; nothing where the view does not apply. */
export type Opened = Fragment | undefined;

/** Takes off what a carrier added to a text: escapes of a string literal, comment signs, entities. */
export interface View {
  readonly id: string;
  /** Looks at a text; what it returns is asked for anchors in ascending order, and keeps what it has seen. */
  over(source: Fragment): (anchor: number) => Opened;
}

/** How far from the anchor a view looks, in characters: a config is never longer. */
export const reach = 200_000;

/**
 * Reads whole lines around anchors, which come in ascending order: at least as far as views reach, and again only for
 * an anchor so far behind that they would not.
 */
export function around<T>(text: string, read: (from: number, to: number) => T): (anchor: number) => T {
  let known: { readonly first: number; readonly value: T } | undefined;
  return (anchor) => {
    if (known && anchor >= known.first && anchor <= known.first + reach) return known.value;
    const from = text.lastIndexOf('\n', Math.max(0, anchor - reach)) + 1;
    const end = text.indexOf('\n', anchor + 2 * reach);
    known = { first: anchor, value: read(from, end < 0 ? text.length : end) };
    return known.value;
  };
}
