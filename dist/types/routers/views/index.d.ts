import type { View } from './view.ts';
/**
 * What is looked through before the text itself: where a config is spread over comments or strings, a part of it on
 * one line would be taken for the whole.
 */
export declare const outerViews: readonly View[];
/** What is looked through where the text itself has no config around a key. Base64 has its own anchors. */
export declare const views: readonly View[];
