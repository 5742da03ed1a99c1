import type { Match } from '../keys/probe.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../text.ts';
/** What is said of a leaked key. `at` is its place in the text of the file at `path`. */
export declare function leakOf({ detector, secret }: Match, at: Span, path: string): Problem;
