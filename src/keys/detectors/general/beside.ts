import type { Detector } from '../../detector.ts';
import type { Shape } from '../shape.ts';
import { Beside } from './beside-detector.ts';
import { Fixed } from './fixed-detector.ts';

/**
 * Detectors of keys with a fixed head, one for each head: `fixed('digitalocean', 'DigitalOcean token', ['dop_v1_',
 * 'doo_v1_'], [hex, 64])`.
 */
export function fixed(
  provider: string,
  title: string,
  heads: string | readonly string[],
  ...body: Shape
): readonly Detector[] {
  return [heads].flat().map((head) => new Fixed(provider, title, head, [head, ...body]));
}

/**
 * A detector of keys without a head, which only the name of their service gives away: `beside('trello', 'Trello API
 * key', 'trello', [hex, 32])`. In a word of several parts (`new relic`) a blank, `-`, `_` or nothing may join them.
 */
export function beside(
  provider: string,
  title: string,
  words: string | readonly string[],
  ...shape: Shape
): readonly Detector[] {
  return [new Beside(provider, title, [words].flat().flatMap(spellingsOf), shape)];
}

/** What grants nothing alone, such as the id of a client or a key meant for browsers: a warning. */
export function harmless(detectors: readonly Detector[]): readonly Detector[] {
  return detectors.map((detector) => Object.assign(detector, { severity: 'warning' }));
}

/** What stands behind an everyday word where it names a service: `front token`, `front_api`, `front = "…"`. */
const tails = ['_', ' api', ' key', ' token', ' secret', ' client', ' = ', ': '];

/** The spellings of a name that is also an everyday word: in quotes, in braces, or with something that a secret goes by. */
export function common(name: string): readonly string[] {
  return [...tails.map((tail) => name + tail), `"${name}"`, `{${name}}`];
}

function spellingsOf(words: string): readonly string[] {
  const blank = /(?<=[a-z0-9]) (?=[a-z0-9])/g;
  return blank.test(words) ? ['', '_', '-', ' '].map((joint) => words.replace(blank, joint)) : [words];
}
