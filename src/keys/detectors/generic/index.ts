import type { Detector } from '../../detector.ts';
import { plain, plainLine } from './chosen.ts';
import { called, command } from './commands.ts';
import { bare, compared, inline, quoted, signed } from './passwords.ts';
import { key, secret } from './secrets.ts';

/** Detectors that know no provider: what is left when nothing surer has found the same secret. */
export const genericDetectors = (): readonly Detector[] => [
  secret,
  key,
  quoted,
  signed,
  bare,
  inline,
  compared,
  plain,
  plainLine,
  command,
  called,
];
