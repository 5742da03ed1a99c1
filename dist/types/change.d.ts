import type { Finding } from './finding.ts';
import type { Fallback } from './sources/range.ts';
import { type Repository } from './sources/repository.ts';
import type { Range } from './sources/shallow.ts';
import type { Source } from './sources/source.ts';
import type { IsAddedLine } from './suppress/inline.ts';
/** The commits that somebody proposes or pushed. */
export interface Change extends Range {
    /** Reads the commits where git cannot have them. */
    readonly fallback?: Fallback;
}
/** Where a change is looked at: paths count from `cwd`, and what lies outside of them is left out. */
interface Place {
    readonly cwd?: string;
    readonly paths?: readonly string[];
}
/**
 * The tree at the head of a change, then every version that its commits brought. Throws a UserError when commits
 * cannot be had.
 */
export declare function openChange(change: Change, { cwd, paths }: Place): Promise<readonly [tree: Source, commits: Source]>;
/** Whether the checked-out commit is `head` or merges it. A shallow clone cuts parents off, the commit still tells them. */
export declare function isCheckedOut(repository: Repository, head: string): boolean;
/**
 * What counts of the findings in both sources of `openChange`: keys that the commits brought, also those that a later one took out,
 * and what is wrong with the router configs of the tree. What the change itself has repaired is told as a notice.
 */
export declare function ofChange(findings: readonly Finding[]): Finding[];
/** The findings on lines that the change touches. What is in a version of its commits alone came with them. */
export declare function onLines(findings: readonly Finding[], isTouched: IsAddedLine): Finding[];
export {};
