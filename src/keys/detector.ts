import type { Severity } from '../finding.ts';
import type { Random } from './random.ts';

/**
 * What a detector rests on, surest first: the format of the key alone, a format beside a word that names the
 * provider, the name it is assigned to with any value, or a name that merely says secret.
 * Where secrets overlap, the surer detector wins.
 */
export type Certainty = 'format' | 'context' | 'name' | 'generic';

/** Surest first. */
export const certainties: readonly Certainty[] = ['format', 'context', 'name', 'generic'];

/**
 * One format of one kind of key, as data. The engine looks for the keywords, tries `pattern` around each hit in a
 * bounded window, and asks `entropy` and `verify` about the secret.
 */
export interface Detector {
  /** Unique: `anthropic-oauth`. */
  readonly id: string;
  /** The rule that its findings carry: `key-<provider>`. */
  readonly rule: string;
  /** As in the finding's `provider` field. */
  readonly provider: string;
  /** What a person calls it: `Anthropic API key`. */
  readonly title: string;
  readonly severity?: Severity;
  /** `format` when missing. */
  readonly certainty?: Certainty;
  /** Literals of which one has been met wherever `pattern` is tried, so that it need not spell them. ASCII, 3 to 24 characters. */
  readonly keywords: readonly string[];
  /** Whether the keywords match in any case. */
  readonly anyCase?: boolean;
  /**
   * Tried sticky at the hit, or at up to `before` characters ahead of it. The group `secret` is the secret; without
   * one the whole match is. No nested or unbounded quantifiers: a test proves it.
   */
  readonly pattern: RegExp;
  /**
   * Sticky: matches at the keyword wherever `pattern` can. Patterns take milliseconds to compile; a short one that
   * several detectors share spares most runs all of them.
   */
  readonly gate?: RegExp;
  /** How many characters ahead of the keyword a match may begin; 0 when missing. */
  readonly before?: number;
  /** Least Shannon entropy of the secret in bits per character. */
  readonly entropy?: number;
  /** Whether a person may have chosen the secret, so that words may be in it. */
  readonly chosen?: boolean;
  /** What is no secret, although the pattern matches it. */
  readonly except?: readonly Pick<RegExp, 'test'>[];
  /** A checksum or other inner structure: `false` lowers the confidence, it never drops the finding silently. */
  verify?(secret: string): boolean;
  /** The part of the secret that may be shown. */
  readonly prefix?: string;
  /** Made at run time, so that no file holds anything that looks like a live key. */
  examples(random: Random): readonly DetectorExample[];
  /** Texts in which the detector must stay silent. */
  nearMisses?(random: Random): readonly string[];
}

/** Detectors that are spelled out when they are asked for: there are many, and most runs need few. */
export type Family = () => readonly Detector[];

/** A text and the secret in it that must be found, at its exact span. */
export interface DetectorExample {
  readonly text: string;
  readonly secret: string;
}
