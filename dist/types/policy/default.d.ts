import type { Policy } from './policy.ts';
/** What is in force where a repository has no policy of its own: Anthropic only, two models, this machine only. */
export declare const defaultPolicy: Policy;
