import { escaped } from './escaped.ts';
import { prefixed } from './prefixed.ts';
import { doubled, entities, percent } from './replaced.ts';
import { shellQuoted } from './shell.ts';
import type { View } from './view.ts';

/** In the order in which they are tried; base64 has its own anchors. */
export const views: readonly View[] = [shellQuoted, escaped, doubled, entities, percent, prefixed];
