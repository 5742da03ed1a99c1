import type { Rule } from './rule.ts';
/** Every entry counts, also unused and duplicate ones: the list of providers is what a request may name. */
export declare const providerBanned: Rule;
