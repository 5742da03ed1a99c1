import type { Detector } from '../../detector.ts';
import { providers } from '../../provider-list.ts';
import { assigned } from '../build.ts';
import { of } from './of.ts';

/** Any literal that is given to a name such as OPENROUTER_API_KEY, one detector a provider. */
export const named = (): readonly Detector[] => providers.map(({ id }) => assigned({ ...of(id), id: `${id}-named` }));
