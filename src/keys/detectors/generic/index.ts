import type { Detector } from '../../detector.ts';
import { alnum, hex } from '../../random.ts';
import { prefixed } from '../build.ts';
import { plain, plainLine } from './chosen.ts';
import { called, command } from './commands.ts';
import { shared } from './names.ts';
import { bare, compared, inline, quoted, signed } from './passwords.ts';
import { key, secret } from './secrets.ts';

/** Shapes that several providers share, where nothing beside the key tells which of them it is for. */
const unclaimed: readonly Detector[] = [alnum, hex].map((alphabet) => ({
  ...prefixed({
    ...shared,
    id: `generic-sk-${alphabet === hex ? 'hex' : 'plain'}`,
    title: 'API key (OpenAI, DeepSeek, Moonshot or alike)',
    shape: ['sk-', [alphabet, alphabet === hex ? 32 : 48]],
  }),
  certainty: shared.certainty,
}));

/** Detectors that know no provider: what is left when nothing surer has found the same secret. */
export const genericDetectors = (): readonly Detector[] => [
  ...unclaimed,
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
