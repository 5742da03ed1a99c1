import { type Matcher } from './glob.ts';
/**
 * Compiles globs over paths with `/` between their parts, from the root of what is checked. Names that begin with a
 * dot are matched like any other. Any of the globs may match.
 */
export declare function pathMatcher(patterns: readonly string[]): Matcher;
