import type { Detector } from '../../detector.ts';
import type { Shape } from '../shape.ts';
/**
 * Detectors of keys with a fixed head, one for each head: `fixed('digitalocean', 'DigitalOcean token', ['dop_v1_',
 * 'doo_v1_'], [hex, 64])`.
 */
export declare function fixed(provider: string, title: string, heads: string | readonly string[], ...body: Shape): readonly Detector[];
/**
 * A detector of keys without a head, which only the name of their service gives away: `beside('trello', 'Trello API
 * key', 'trello', [hex, 32])`. In a word of several parts (`new relic`) a blank, `-`, `_` or nothing may join them.
 */
export declare function beside(provider: string, title: string, words: string | readonly string[], ...shape: Shape): readonly Detector[];
/** What grants nothing alone, such as the id of a client or a key meant for browsers: a warning. */
export declare function harmless(detectors: readonly Detector[]): readonly Detector[];
/** The spellings of a name that is also an everyday word, each with something behind it that a secret goes by. */
export declare function common(name: string): readonly string[];
