import type { Candidate } from '../carrier.ts';
import type { Dialect } from '../dialect.ts';
import { preset } from './preset.ts';
import { project } from './project.ts';
import { settings } from './settings.ts';
import { v0 } from './v0.ts';
import { v1 } from './v1.ts';
import { v3 } from './v3.ts';

/** In the order in which they are asked; the most particular first. */
export const dialects: readonly Dialect[] = [preset, settings, v3, v0, project, v1];

/** Whether the structure itself, not something inside of it, is a router config. */
export function recognises({ node, carrier, target = '', top }: Candidate): boolean {
  return dialects.some((dialect) => dialect.recognise({ node, path: '' }, { carrier, target, top }));
}
