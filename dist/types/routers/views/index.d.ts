import type { View } from './view.ts';
/** In the order in which they are tried; base64 has its own anchors. */
export declare const views: readonly View[];
