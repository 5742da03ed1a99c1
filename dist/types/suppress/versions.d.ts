import type { Finding } from '../finding.ts';
import type { Ignore } from './ignore.ts';
import { type InlineOptions, type InlineResult } from './inline.ts';
/** Takes out what the comments of one file ignore; `version` says that it is one that a commit brought. */
export type IgnoreFilter = (findings: readonly Finding[], ignores: readonly Ignore[], version: boolean) => InlineResult;
/**
 * Applies ignores to the files of a tree and then to versions of them that commits brought. Nobody can mend a comment
 * in a version, so that nothing is said about it. Where a change is judged, its own versions must not excuse
 * themselves: of what they hold, only what the tree before them ignores is taken out.
 */
export declare function ignoreFilter(options: Omit<InlineOptions, 'findings' | 'ignores'>): IgnoreFilter;
