import type { Carrier, Finding } from './finding.ts';
import type { Policy } from './policy/policy.ts';
import type { Problem } from './problem.ts';
/** A problem, and how the config that has it was carried; a leaked key has no carrier. */
export interface Said {
    readonly problem: Problem;
    readonly carrier?: Carrier;
}
/** Makes findings of what rules and detectors said about one text. Rules that the policy turned off say nothing. */
export declare function findingsOf(path: string, text: string, said: readonly Said[], policy: Policy): Finding[];
