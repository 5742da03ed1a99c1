import type { Match } from '../keys/match.ts';
import type { Problem } from '../problem.ts';
import { type Span } from '../text.ts';
/** What is said of a leaked key. `at` is its place in the text of its file. */
export declare function leakOf({ detector, secret, doubted }: Match, at: Span, path: string): Problem;
