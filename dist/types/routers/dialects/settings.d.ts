import type { Dialect } from '../dialect.ts';
/** The settings of Claude Code itself: they can reroute it without any file of CCR. */
export declare const settings: Dialect;
