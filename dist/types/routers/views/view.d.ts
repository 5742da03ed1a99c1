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
export declare const reach = 200000;
