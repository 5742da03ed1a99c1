import { type View } from './view.ts';
/** A text that JSON holds as a list of its lines: cells of notebooks, bodies of snippets. */
export declare const lines: View;
