import type { CarrierReader } from '../carrier.ts';
import { agents } from './agents.ts';
import { edits } from './edits.ts';
import { embedded } from './embedded.ts';
import { exposure } from './exposure.ts';
import { file } from './file.ts';
import { leftovers } from './leftovers.ts';
import { scripts } from './scripts.ts';
import { store } from './store.ts';
import { structured } from './structured.ts';
import { tags } from './tags.ts';
import { variables } from './variables.ts';

/** In the order in which they are asked: a config that two of them find belongs to the first. */
export const carriers: readonly CarrierReader[] = [
  store,
  file,
  structured,
  embedded,
  variables,
  tags,
  scripts,
  edits,
  agents,
  exposure,
  leftovers,
];
