import { batch } from './batch.ts';
import { braces } from './braces.ts';
import { escaped } from './escaped.ts';
import { lines } from './lines.ts';
import { prefixed } from './prefixed.ts';
import { doubled, entities, percent } from './replaced.ts';
import { shellQuoted } from './shell.ts';
import type { View } from './view.ts';

/**
 * What is looked through before the text itself: where a config is spread over comments or strings, a part of it on
 * one line would be taken for the whole.
 */
export const outerViews: readonly View[] = [batch, prefixed, lines];

/** What is looked through where the text itself has no config around a key. Base64 has its own anchors. */
export const views: readonly View[] = [shellQuoted, escaped, doubled, entities, percent, braces];
