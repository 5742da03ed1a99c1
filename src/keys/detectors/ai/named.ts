import type { Detector } from '../../detector.ts';
import { providers } from '../../provider-list.ts';
import { assigned, sent } from '../build.ts';
import { of } from './of.ts';

/** Any literal that is given to a name such as OPENROUTER_API_KEY, one detector a provider. */
export const named = (): readonly Detector[] => providers.map(({ id }) => assigned({ ...of(id), id: `${id}-named` }));

/** Any literal ahead of the host that it is sent to, one detector a provider. */
export const addressed = (): readonly Detector[] =>
  providers.flatMap(({ id, hosts }) => {
    const plain = hosts.filter((host) => !host.includes('*'));
    return plain.length === 0 ? [] : [sent({ ...of(id), id: `${id}-sent`, hosts: plain })];
  });
