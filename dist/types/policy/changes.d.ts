import type { Policy } from './policy.ts';
/** One way in which a policy would differ: the part of the file, and what it would do, as in `would <what>`. */
export interface PolicyChange {
    readonly part: string;
    readonly what: string;
}
/** What would be in force differently, in the order of a policy file. */
export declare function policyChanges(before: Policy, after: Policy): PolicyChange[];
