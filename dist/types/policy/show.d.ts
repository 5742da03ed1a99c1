import type { LoadedPolicy } from './load.ts';
import type { Policy } from './policy.ts';
/** The policy in force in the shape of a policy file that says everything. */
export declare function asFile(policy: Policy): Record<string, unknown>;
/** Where each part of the policy in force comes from, in the order of the file. */
export declare function originsOf({ policy, origins }: Pick<LoadedPolicy, 'policy' | 'origins'>): [string, string][];
/** As YAML, with a comment over each part that says where it comes from. */
export declare function policyYaml(loaded: Pick<LoadedPolicy, 'policy' | 'origins'>): Promise<string>;
