import type { Finding } from '../finding.ts';
import type { Policy } from '../policy/policy.ts';
import { type SuppressResult } from './apply.ts';
export interface SuppressRequest {
    readonly policy: Policy;
    /** Reads a file of the checked repository, from the copy that is trusted. */
    readonly read: (path: string) => Promise<string | undefined>;
    /** The baseline file that was asked for, in place of the usual one. */
    readonly baseline?: string;
    readonly today: string;
}
/** Takes out what the allow-list of the policy and the baseline accept. Throws a UserError for a bad baseline. */
export declare function suppress(findings: readonly Finding[], request: SuppressRequest): Promise<SuppressResult>;
