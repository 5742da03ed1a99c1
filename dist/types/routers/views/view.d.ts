import type { Fragment } from '../fragment.ts';
/**
 * Takes off what a carrier added to a text: escapes of a string literal, comment signs, entities. Given the offset of
 * an anchor it returns the text around the anchor as the config's author wrote it, or nothing where it does not apply.
 */
export interface View {
    readonly id: string;
    open(source: Fragment, anchor: number): Fragment | undefined;
}
/** How far from the anchor a view looks, in characters: a config is never longer. */
export declare const reach = 200000;
