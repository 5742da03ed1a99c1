import { providers } from '../../provider-list.ts';
import { wordsOf } from '../../providers.ts';
import { near, prefixed } from '../build.ts';
import { joinings, type Shape } from '../shape.ts';

interface Known {
  readonly provider: string;
  readonly title: string;
  readonly words: readonly string[];
}

const known = new Map<string, Known>(
  providers.map((provider) => [
    provider.id,
    { provider: provider.id, title: `${provider.title} API key`, words: joinings(wordsOf(provider)) },
  ]),
);

/** The fields of a detector that follow from its provider's entry in the list. */
export function of(id: string): Known {
  const found = known.get(id);
  if (!found) throw new RangeError(`${id}: no such provider`);
  return found;
}

interface More {
  readonly id?: string;
  readonly title?: string;
  readonly entropy?: number;
  readonly words?: readonly string[];
  readonly unless?: string;
}

/** A key of the provider `id` that its format gives away. */
export function format(id: string, shape: Shape, more: Omit<More, 'words' | 'unless'> = {}) {
  const { provider, title } = of(id);
  return prefixed({ provider, title, shape, ...more });
}

/** A key of the provider `id` that only a word beside it tells from others of its shape. */
export function beside(id: string, shape: Shape, more: More = {}) {
  return near({ ...of(id), shape, ...more });
}
