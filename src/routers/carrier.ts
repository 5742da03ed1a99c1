import type { Carrier } from '../finding.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
import type { RouterConfig } from './config.ts';
import type { Node } from './node.ts';

/** A structure that a file holds, with spans into that file, whatever it was wrapped in. */
export interface Candidate {
  readonly carrier: Carrier;
  readonly node: Node;
  /** The path that the structure is written to, where the carrier says it and it is not the file's own. */
  readonly target?: string;
  /** Whether the structure is the whole content of its file, so that the file's name says what it is. */
  readonly top: boolean;
  /** Where it stands, if its spans cannot tell: "row 1 of table 'config'". */
  readonly place?: string;
  /** Whether it is only a part of a config, so that what it lacks says nothing. */
  readonly part?: boolean;
  /** What the carrier does to single values; belongs to the config if one is found in the structure. */
  readonly problems?: readonly Problem[];
}

/** A piece of a file that looks like a router config and cannot be parsed: it is judged by its text. */
export interface Unparsed {
  readonly carrier: Carrier;
  /** The piece. */
  readonly span: Span;
  /** Where and why the parser gave up; a sentence's beginning without a full stop. */
  readonly at: Span;
  readonly reason: string;
}

export interface Carried {
  readonly candidates: readonly Candidate[];
  /** What has no structure that a dialect could know, read by the carrier itself. */
  readonly configs?: readonly RouterConfig[];
  readonly unparsed: readonly Unparsed[];
  /** Problems of the file itself, which belong to no config. */
  readonly problems?: readonly Problem[];
  /** What could not be looked at, and why. */
  readonly skipped?: readonly string[];
}

/** One way in which a file holds a config: one file in carriers/, listed in carriers/index.ts. */
export interface CarrierReader {
  readonly id: string;
  /**
   * Literals (ASCII, any case) of which one stands in each file that this carrier can find something in; none where
   * the name of the file decides.
   */
  readonly anchors: readonly string[];
  /** A cheap test, so that no other file costs a parse. */
  wants(path: string, text: string): boolean;
  read(path: string, text: string): Promise<Carried>;
}
